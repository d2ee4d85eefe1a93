using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>Counts the rows of a lake file by period and by status while they are written.</summary>
internal sealed class LakeStatistics
{
    private readonly List<long> _byPeriod = [];
    private readonly long[] _byStatus = new long[byte.MaxValue + 1];

    public void Add(ReadOnlySpan<Observation> observations)
    {
        foreach (ref readonly var observation in observations)
        {
            while (_byPeriod.Count <= observation.Period)
            {
                _byPeriod.Add(0);
            }

            _byPeriod[observation.Period]++;
            _byStatus[observation.Status]++;
        }
    }

    /// <summary>Periods that have rows, ascending.</summary>
    public IReadOnlyList<string> PeriodsOf(ExtractReader reader) =>
        [.. Enumerable.Range(0, _byPeriod.Count).Where(id => _byPeriod[id] > 0).Select(id => reader.Periods[id]).Order().Select(period => period.ToString())];

    /// <summary>Rows by flag, and by confidentiality with an <c>@</c> before it.</summary>
    public IReadOnlyDictionary<string, long> FlagsOf(ExtractReader reader)
    {
        var flags = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (var id = 1; id < reader.Statuses.Count; id++)
        {
            var (flag, conf) = reader.Statuses[id];
            if (_byStatus[id] > 0 && flag is not null)
            {
                flags[flag] = flags.GetValueOrDefault(flag) + _byStatus[id];
            }

            if (_byStatus[id] > 0 && conf is not null)
            {
                flags["@" + conf] = flags.GetValueOrDefault("@" + conf) + _byStatus[id];
            }
        }

        return flags;
    }
}
