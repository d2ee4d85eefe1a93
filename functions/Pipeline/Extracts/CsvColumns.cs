using System.Globalization;
using System.Text.RegularExpressions;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>Which field of a table with one observation a row is what: SDMX-CSV 1.0 and 2.0, tables of that shape, and the old Data Explorer's CSV.</summary>
internal sealed partial class CsvColumns
{
    private const string Frequency = "freq";
    private const string LabelEnding = "_LABEL";

    /// <summary>Columns of SDMX-CSV 2.0 that are no dimensions.</summary>
    private static readonly string[] MessageColumns = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"];
    private static readonly string[] DataExplorerMarks = ["TIME", "GEO", "VALUE"];
    private int?[] _fields = [];

    /// <summary>Dimension names in lower case, <c>freq</c> first even when the file has none.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Number of fields.</summary>
    public required int Count { get; init; }

    public required int TimePeriod { get; init; }

    public required int ObsValue { get; init; }

    public int? ObsFlag { get; init; }

    public int? ConfStatus { get; init; }

    /// <summary>The field that names the data set: <c>DATAFLOW</c>, or <c>STRUCTURE_ID</c>.</summary>
    public int? Dataflow { get; init; }

    /// <summary>What the data set's name is the name of (SDMX-CSV 2.0).</summary>
    public int? Structure { get; init; }

    public int? Action { get; init; }

    public int? LastUpdate { get; init; }

    /// <summary>True for the Data Explorer's CSV: labels may stand for codes, and numbers may have separators of thousands.</summary>
    public bool IsDataExplorer { get; init; }

    /// <summary>Field of a dimension; null for a <c>freq</c> that follows from the period.</summary>
    public int? FieldOf(int dimension) => _fields[dimension];

    /// <summary>Reads the header.</summary>
    /// <exception cref="DropRejectedException">TIME_PERIOD, OBS_VALUE or the dimensions are missing, a name stands twice, or labels stand in place of names.</exception>
    public static CsvColumns Parse(IReadOnlyList<string> header)
    {
        var names = header.Select(NameOf).ToList();
        var isMessage = Find(names, "STRUCTURE") is not null && Find(names, "STRUCTURE_ID") is not null;
        HashSet<int> labels = isMessage ? LabelColumns(names) : [];
        foreach (var label in labels)
        {
            names[label] = "";
        }

        if (names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } repeated)
        {
            throw Reject("bad_header", "A column stands twice.", repeated.Key, "different column names");
        }

        var isExplorer = !isMessage && Find(names, "TIME_PERIOD") is null && DataExplorerMarks.All(mark => Find(names, mark) is not null);
        var time = Require(names, isExplorer ? "TIME" : "TIME_PERIOD");
        var value = Require(names, isExplorer ? "VALUE" : "OBS_VALUE");
        var flag = isExplorer ? Find(names, "FLAG AND FOOTNOTES") : Find(names, "OBS_FLAG") ?? Find(names, "OBS_STATUS");
        var conf = Find(names, "CONF_STATUS");
        var dataflow = Find(names, isMessage ? "STRUCTURE_ID" : "DATAFLOW");
        var lastUpdate = Find(names, "LAST UPDATE") ?? Find(names, "LAST_UPDATE");
        int?[] others = [time, value, flag, conf, dataflow, lastUpdate, .. isMessage ? MessageColumns.Select(name => Find(names, name)) : []];
        var fields = Enumerable.Range(0, isExplorer ? names.Count : time)
            .Where(i => !others.Contains(i) && !labels.Contains(i) && !(isMessage && IsMultiValued(header[i])) && !(isExplorer && IsLabelOfAnother(names, i))).ToList();
        if (fields.Count == 0)
        {
            throw Reject("no_dimensions", "The file has no dimension column before TIME_PERIOD.", string.Join(',', names), "dimension columns, then TIME_PERIOD and OBS_VALUE");
        }

        var dimensions = fields.Select(i => names[i].ToLowerInvariant()).ToList();
        DimensionNames.Check(dimensions, line: 1);
        if (dimensions.Find(name => name.Contains(' ', StringComparison.Ordinal)) is { } named)
        {
            throw Reject("labels_alone", "The columns are named by labels; the codes that they stand for cannot be told.", named, "names of dimensions, such as geo: ask for codes (labels=id), or for codes and labels (labels=both)");
        }

        var frequency = dimensions.IndexOf(Frequency);
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
            Structure = isMessage ? Find(names, "STRUCTURE") : null,
            Action = isMessage ? Find(names, "ACTION") : null,
            LastUpdate = lastUpdate,
            IsDataExplorer = isExplorer,
            _fields = [frequency < 0 ? null : fields[frequency], .. rest.Select(i => (int?)fields[i])],
        };
    }

    /// <summary>The data set of <c>ESTAT:CODE(1.0)</c>, in lower case; null when the text has another form.</summary>
    public static string? DatasetOf(string? dataflow) =>
        dataflow is not null && DataflowForm().Match(dataflow) is { Success: true } match ? DatasetCode.Of(match.Groups["id"].Value) : null;

    /// <summary>The moment of <c>25/09/26 23:00:00</c> (Eurostat: Brussels time, kept as written) or an ISO form; null otherwise.</summary>
    public static DateTimeOffset? LastUpdateOf(string? text) =>
        DateTimeOffset.TryParseExact(text, ["dd/MM/yy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>The name of a column without its label (<c>geo: Geopolitical entity</c>) and without the brackets of SDMX-CSV 2.0 (<c>STRUCTURE[;]</c>).</summary>
    private static string NameOf(string column)
    {
        var name = column.Trim().TrimStart('\uFEFF');
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Brackets().Replace(colon > 0 ? name[..colon].TrimEnd() : name, "");
    }

    private static bool IsMultiValued(string column) => column.TrimEnd().EndsWith(']');

    /// <summary>With <c>STRUCTURE_NAME</c>, each column behind the message's own is followed by one with its label.</summary>
    private static HashSet<int> LabelColumns(List<string> names)
    {
        if (Find(names, "STRUCTURE_NAME") is null)
        {
            return [];
        }

        var columns = Enumerable.Range(0, names.Count).Where(i => !MessageColumns.Contains(names[i], StringComparer.OrdinalIgnoreCase)).ToList();
        return columns.Count % 2 == 0
            ? [.. columns.Where((_, i) => i % 2 == 1)]
            : throw Reject("bad_header", "The header has STRUCTURE_NAME, but not a label beside each column.", string.Join(',', names), "columns and their labels in turn");
    }

    private static bool IsLabelOfAnother(List<string> names, int column) =>
        names[column].EndsWith(LabelEnding, StringComparison.OrdinalIgnoreCase) && Find(names, names[column][..^LabelEnding.Length]) is not null;

    private static int? Find(List<string> names, string name)
    {
        var index = names.FindIndex(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }

    private static int Require(List<string> names, string name) =>
        Find(names, name) ?? throw Reject("missing_column", $"The file has no column {name}.", string.Join(',', names), $"a column {name}");

    private static DropRejectedException Reject(string code, string message, string found, string expected) =>
        new(new Rejection(code, message, 1, null, Rejection.Excerpt(found), expected));

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^([^:]*:)?(?<id>[A-Za-z0-9_-]+)(\([0-9.]+\))?(:\s.*)?\z", RegexOptions.Singleline)]
    private static partial Regex DataflowForm();
}
