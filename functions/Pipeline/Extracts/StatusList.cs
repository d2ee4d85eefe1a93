using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The statuses met in one extract, numbered; 0 is <see cref="ObservationStatus.None"/>.</summary>
public sealed class StatusList
{
    private readonly Dictionary<ObservationStatus, byte> _ids = new() { [ObservationStatus.None] = 0 };
    private readonly List<ObservationStatus> _statuses = [ObservationStatus.None];

    /// <summary>Number of statuses.</summary>
    public int Count => _statuses.Count;

    /// <summary>The status with a number.</summary>
    public ObservationStatus this[int id] => _statuses[id];

    /// <summary>The number of a status, given at its first appearance.</summary>
    /// <exception cref="DropRejectedException">More than 256 different statuses: the file is something else than it seems.</exception>
    public byte Intern(ObservationStatus status)
    {
        if (_ids.TryGetValue(status, out var id))
        {
            return id;
        }

        if (_statuses.Count > byte.MaxValue)
        {
            throw new DropRejectedException(new Rejection("too_many_flags", "The file has more than 256 different combinations of flag and confidentiality.", Found: $"{status.ObsFlag} {status.ConfStatus}"));
        }

        id = (byte)_statuses.Count;
        _ids.Add(status, id);
        _statuses.Add(status);
        return id;
    }
}
