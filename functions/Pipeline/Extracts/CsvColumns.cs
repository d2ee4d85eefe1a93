using System.Globalization;
using System.Text.RegularExpressions;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>Which field of an SDMX-CSV is what.</summary>
internal sealed partial class CsvColumns
{
    private const string Frequency = "freq";
    private int?[] _fields = [];

    /// <summary>Dimension names in lower case, <c>freq</c> first even when the file has none.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Number of fields.</summary>
    public required int Count { get; init; }

    public required int TimePeriod { get; init; }

    public required int ObsValue { get; init; }

    public int? ObsFlag { get; init; }

    public int? ConfStatus { get; init; }

    public int? Dataflow { get; init; }

    public int? LastUpdate { get; init; }

    /// <summary>Field of a dimension; null for a <c>freq</c> that follows from the period.</summary>
    public int? FieldOf(int dimension) => _fields[dimension];

    /// <summary>Reads the header.</summary>
    /// <exception cref="DropRejectedException">TIME_PERIOD, OBS_VALUE or the dimensions are missing, or a name stands twice.</exception>
    public static CsvColumns Parse(IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim().TrimStart('\uFEFF')).ToList();
        if (Find(names, "STRUCTURE") is not null && Find(names, "STRUCTURE_ID") is not null)
        {
            throw new DropRejectedException(new Rejection("sdmx_csv_2", "The file is SDMX-CSV 2.0, which is not read; ask the service for format=TSV or SDMX-CSV 1.0.", 1, 1, names[0], "DATAFLOW, or a dimension"));
        }

        if (names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } repeated)
        {
            throw new DropRejectedException(new Rejection("bad_header", "A column stands twice.", 1, null, Rejection.Excerpt(repeated.Key), "different column names"));
        }

        var time = Require(names, "TIME_PERIOD");
        var value = Require(names, "OBS_VALUE");
        var dataflow = Find(names, "DATAFLOW");
        var lastUpdate = Find(names, "LAST UPDATE") ?? Find(names, "LAST_UPDATE");
        var flag = Find(names, "OBS_FLAG") ?? Find(names, "OBS_STATUS");
        var conf = Find(names, "CONF_STATUS");
        int?[] others = [dataflow, lastUpdate, value, flag, conf];
        var fields = Enumerable.Range(0, time).Where(i => !others.Contains(i)).ToList();
        if (fields.Count == 0)
        {
            throw new DropRejectedException(new Rejection("no_dimensions", "The file has no dimension column before TIME_PERIOD.", 1, null, string.Join(',', names), "dimension columns, then TIME_PERIOD and OBS_VALUE"));
        }

        var dimensions = fields.Select(i => names[i].ToLowerInvariant()).ToList();
        DimensionNames.Check(dimensions, line: 1);
        var frequency = dimensions.IndexOf(Frequency);
        int? frequencyField = frequency < 0 ? null : fields[frequency];
        var rest = Enumerable.Range(0, fields.Count).Where(i => i != frequency).ToList();
        return new CsvColumns
        {
            Dimensions = [Frequency, .. rest.Select(i => dimensions[i])],
            Count = names.Count,
            TimePeriod = time,
            ObsValue = value,
            ObsFlag = flag,
            ConfStatus = conf,
            Dataflow = dataflow,
            LastUpdate = lastUpdate,
            _fields = [frequencyField, .. rest.Select(i => (int?)fields[i])],
        };
    }

    /// <summary>The data set of <c>ESTAT:CODE(1.0)</c>, in lower case; null when the text has another form.</summary>
    public static string? DatasetOf(string? dataflow) =>
        dataflow is not null && DataflowForm().Match(dataflow) is { Success: true } match ? DatasetCode.Of(match.Groups["id"].Value) : null;

    /// <summary>The moment of <c>25/09/26 23:00:00</c> (Eurostat: Brussels time, kept as written) or an ISO form; null otherwise.</summary>
    public static DateTimeOffset? LastUpdateOf(string? text) =>
        DateTimeOffset.TryParseExact(text, ["dd/MM/yy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static int? Find(List<string> names, string name)
    {
        var index = names.FindIndex(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }

    private static int Require(List<string> names, string name) =>
        Find(names, name) ?? throw new DropRejectedException(new Rejection("missing_column", $"The file has no column {name}.", 1, null, Rejection.Excerpt(string.Join(',', names)), $"a column {name}"));

    [GeneratedRegex(@"^([^:]*:)?(?<id>[A-Za-z0-9_-]+)(\([0-9.]+\))?\z")]
    private static partial Regex DataflowForm();
}
