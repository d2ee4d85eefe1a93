using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The header of a bulk TSV: dimensions, and for each column its period and its place in ascending time.</summary>
internal sealed class TsvColumns
{
    private readonly int[] _periods;
    private readonly int[] _places;

    private TsvColumns(IReadOnlyList<string> dimensions, bool hasFrequency, int[] periods, int[] places, IReadOnlyList<Group> groups)
    {
        Dimensions = dimensions;
        HasFrequency = hasFrequency;
        _periods = periods;
        _places = places;
        Groups = groups;
    }

    /// <summary>Dimension names in lower case, <c>freq</c> first even when the file has none.</summary>
    public IReadOnlyList<string> Dimensions { get; }

    /// <summary>True when the file itself has the dimension <c>freq</c>.</summary>
    public bool HasFrequency { get; }

    /// <summary>Number of period columns.</summary>
    public int Count => _periods.Length;

    /// <summary>Places that belong to one series: all of them when the file has <c>freq</c>, else those of one frequency.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Number of a column's period.</summary>
    public int PeriodOf(int column) => _periods[column];

    /// <summary>Place of a column when the periods are sorted.</summary>
    public int PlaceOf(int column) => _places[column];

    /// <summary>Reads the header line.</summary>
    /// <exception cref="DropRejectedException">It is no header of a bulk TSV.</exception>
    public static TsvColumns Parse(string line, PeriodList periods)
    {
        var fields = line.TrimStart('\uFEFF').Split('\t');
        var (names, columnsName) = SplitFirst(fields[0]);
        if (columnsName is not ("time" or "time_period"))
        {
            throw Reject("columns_are_not_periods", "The columns of the table are not time periods.", 1, fields[0], @"a first field that ends in '\time' or '\TIME_PERIOD'");
        }

        var labels = Labels(fields);
        if (labels.Length == 0)
        {
            throw Reject("no_periods", "The header has no period.", null, line, "at least one period after the first field");
        }

        var parsed = labels.Select((label, i) => TimePeriod.TryParse(label, out var period)
            ? period
            : throw Reject("bad_period", "A column of the header is no time period.", i + 2, label, "a period such as 2020, 2020-S1, 2020-Q1, 2020-01, 2020-W50 or 2020-01-31")).ToArray();
        if (parsed.Distinct().Count() != parsed.Length)
        {
            throw Reject("duplicate_period", "The header has a period twice.", null, parsed.GroupBy(p => p).First(g => g.Count() > 1).Key.ToString(), "each period once");
        }

        var hasFrequency = names.Contains("freq", StringComparer.Ordinal);
        DimensionNames.Check(names, line: 1);
        return Arrange(hasFrequency ? names : ["freq", .. names], hasFrequency, parsed, periods);
    }

    /// <summary>What stands above the columns, without a last empty field.</summary>
    internal static string[] Labels(string[] fields)
    {
        string[] labels = [.. fields.Skip(1).Select(field => field.Trim())];
        return labels.Length > 0 && labels[^1].Length == 0 ? labels[..^1] : labels;
    }

    private static TsvColumns Arrange(string[] dimensions, bool hasFrequency, TimePeriod[] parsed, PeriodList periods)
    {
        var order = Enumerable.Range(0, parsed.Length)
            .OrderBy(i => hasFrequency ? ' ' : parsed[i].Frequency).ThenBy(i => parsed[i]).ToArray();
        var places = new int[parsed.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        var groups = new List<Group>();
        for (var start = 0; start < order.Length;)
        {
            var frequency = parsed[order[start]].Frequency;
            var end = start;
            while (end < order.Length && (hasFrequency || parsed[order[end]].Frequency == frequency))
            {
                end++;
            }

            groups.Add(new Group(frequency, start, end));
            start = end;
        }

        // Numbers in ascending time, so that a later stage may compare numbers instead of periods.
        foreach (var column in order)
        {
            periods.Intern(parsed[column]);
        }

        return new TsvColumns(dimensions, hasFrequency, [.. parsed.Select(periods.Intern)], places, groups);
    }

    /// <summary>The dimensions before the backslash and the one behind it, in lower case.</summary>
    internal static (string[] Dimensions, string Columns) SplitFirst(string field)
    {
        var backslash = field.IndexOf('\\', StringComparison.Ordinal);
        return backslash < 0
            ? throw Reject("bad_header", "The first field of the header does not say what the rows and the columns are.", 1, field, @"dimension names, then '\TIME_PERIOD'")
            : ([.. field[..backslash].Split(',').Select(name => name.Trim().ToLowerInvariant())], field[(backslash + 1)..].Trim().ToLowerInvariant());
    }

    private static DropRejectedException Reject(string code, string message, int? column, string? found, string expected) =>
        new(new Rejection(code, message, Line: 1, column, found is null ? null : Rejection.Excerpt(found), expected));

    /// <summary>Places of one series.</summary>
    /// <param name="Frequency">Frequency of its periods.</param>
    /// <param name="Start">First place.</param>
    /// <param name="End">Place after the last one.</param>
    internal readonly record struct Group(char Frequency, int Start, int End);
}
