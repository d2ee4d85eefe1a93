namespace Factsheets.Extracts;

/// <summary>The time periods of one extract, numbered in the order of their first appearance.</summary>
public sealed class PeriodList
{
    private readonly Dictionary<TimePeriod, int> _ids = [];
    private readonly List<TimePeriod> _periods = [];

    /// <summary>Number of periods.</summary>
    public int Count => _periods.Count;

    /// <summary>The period with a number.</summary>
    public TimePeriod this[int id] => _periods[id];

    /// <summary>The number of a period, given at its first appearance.</summary>
    public int Intern(TimePeriod period)
    {
        if (_ids.TryGetValue(period, out var id))
        {
            return id;
        }

        id = _periods.Count;
        _ids.Add(period, id);
        _periods.Add(period);
        return id;
    }
}
