using System.Globalization;
using System.Text.Json;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The parts of a JSON-stat 2.0 data set: dimensions with their categories, values and statuses by position.</summary>
internal sealed class JsonStatCube
{
    private static readonly string[] TimeNames = ["time", "time_period"];

    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Category codes by dimension, in the order of the index.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Categories { get; init; }

    public required IReadOnlyList<long> Strides { get; init; }

    public required int TimeDimension { get; init; }

    public required long CellCount { get; init; }

    public required IReadOnlyDictionary<long, double?> Values { get; init; }

    public required IReadOnlyDictionary<long, string> Statuses { get; init; }

    public string? Dataset { get; init; }

    public DateTimeOffset? Updated { get; init; }

    /// <summary>Reads the parts.</summary>
    /// <exception cref="DropRejectedException">The JSON is no JSON-stat 2.0 data set.</exception>
    public static JsonStatCube Read(JsonElement root)
    {
        try
        {
            return ReadParts(root);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            // The element of another type than the standard's is met deep inside: JsonElement says so with these.
            throw Reject("not_json_stat", "A member of the data set has another type than JSON-stat 2.0 gives it, or is out of range.", null, "JSON-stat 2.0");
        }
    }

    private static JsonStatCube ReadParts(JsonElement root)
    {
        var isDataset = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("class", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "dataset";
        if (!isDataset || !root.TryGetProperty("id", out var id) || !root.TryGetProperty("size", out var size) || !root.TryGetProperty("dimension", out var dimension))
        {
            throw Reject("not_json_stat", "The JSON is no JSON-stat 2.0 data set.", null, "\"class\": \"dataset\" with \"id\", \"size\" and \"dimension\"");
        }

        var ids = id.EnumerateArray().Select(name => name.GetString() ?? "").ToList();
        var sizes = size.EnumerateArray().Select(element => element.GetInt32()).ToList();
        var names = ids.Select(name => name.ToLowerInvariant()).ToList();
        var time = names.FindIndex(TimeNames.Contains);
        if (ids.Count != sizes.Count || time < 0)
        {
            throw Reject("not_json_stat", "The data set has no time dimension, or another number of sizes than dimensions.", string.Join(',', ids), "a dimension 'time'");
        }

        DimensionNames.Check([.. names.Where((_, i) => i != time)], line: null);
        var strides = new long[sizes.Count];
        long cells = 1;
        for (var i = sizes.Count - 1; i >= 0; i--)
        {
            strides[i] = cells;
            cells = checked(cells * sizes[i]);
        }

        return new JsonStatCube
        {
            Ids = names,
            Categories = [.. ids.Select((name, i) => ReadCategories(dimension, name, sizes[i]))],
            Strides = strides,
            TimeDimension = time,
            CellCount = cells,
            Values = ReadValues(root, cells),
            Statuses = ReadStatuses(root, cells),
            Dataset = ReadDataset(root),
            Updated = root.TryGetProperty("updated", out var updated) && updated.ValueKind == JsonValueKind.String ? ReadMoment(updated.GetString()) : null,
        };
    }

    private static string[] ReadCategories(JsonElement dimensions, string name, int size)
    {
        if (size == 0)
        {
            return [];
        }

        List<(string Code, int Position)> entries = dimensions.TryGetProperty(name, out var dimension) && dimension.TryGetProperty("category", out var category)
            ? [.. ReadIndex(category, size)]
            : [];
        if (size < 0 || entries.Count < size)
        {
            // Also keeps a size that nothing stands behind from asking for memory.
            throw Reject("bad_dimension", $"Dimension '{name}' has {entries.Count} categories.", null, string.Create(CultureInfo.InvariantCulture, $"as many as its size, {size}"));
        }

        var codes = new string?[size];
        FillCategories(entries, codes, name);
        var missing = Array.IndexOf(codes, null);
        return missing < 0
            ? [.. codes.Select(code => code!)]
            : throw Reject("bad_dimension", $"Dimension '{name}' has no category at position {missing}.", null, string.Create(CultureInfo.InvariantCulture, $"{size} categories"));
    }

    private static IEnumerable<(string Code, int Position)> ReadIndex(JsonElement category, int size)
    {
        if (category.TryGetProperty("index", out var index))
        {
            return index.ValueKind == JsonValueKind.Array
                ? index.EnumerateArray().Select((code, i) => (code.GetString() ?? "", i))
                : index.EnumerateObject().Select(property => (property.Name, property.Value.GetInt32()));
        }

        // The standard lets a dimension of one category leave its index out.
        return size == 1 && category.TryGetProperty("label", out var label)
            ? label.EnumerateObject().Take(1).Select(property => (property.Name, 0))
            : [];
    }

    private static void FillCategories(IEnumerable<(string Code, int Position)> entries, string?[] codes, string name)
    {
        foreach (var (code, position) in entries)
        {
            if (code.Length == 0)
            {
                throw Reject("missing_code", string.Create(CultureInfo.InvariantCulture, $"Dimension '{name}' has an empty code at position {position}."), "", "a code");
            }

            // Eurostat lists all categories of a code list in a few answers, also those beyond the size.
            if (position >= codes.Length)
            {
                continue;
            }

            if (position < 0 || codes[position] is not null)
            {
                throw Reject("bad_dimension", $"Dimension '{name}' has two categories at position {position}.", code, "one category a position");
            }

            codes[position] = code;
        }
    }

    private static Dictionary<long, double?> ReadValues(JsonElement root, long cells)
    {
        var values = new Dictionary<long, double?>();
        if (!root.TryGetProperty("value", out var value))
        {
            throw Reject("not_json_stat", "The data set has no \"value\".", null, "\"value\" as an array or an object");
        }

        foreach (var (position, element) in Entries(value, cells))
        {
            if (element.ValueKind == JsonValueKind.Number)
            {
                var number = element.GetDouble();
                if (!double.IsFinite(number))
                {
                    throw Reject("bad_cell", string.Create(CultureInfo.InvariantCulture, $"The value at position {position} is out of range."), Rejection.Excerpt(element.ToString()), "a number or null");
                }

                if (!values.TryAdd(position, number) && values[position] != number)
                {
                    throw Reject("duplicate_key", string.Create(CultureInfo.InvariantCulture, $"The cell at position {position} occurs twice with different content."), Rejection.Excerpt(element.ToString()), "each cell once, or equal");
                }
            }
            else if (element.ValueKind != JsonValueKind.Null)
            {
                throw Reject("bad_cell", string.Create(CultureInfo.InvariantCulture, $"The value at position {position} is no number."), Rejection.Excerpt(element.ToString()), "a number or null");
            }
        }

        return values;
    }

    private static Dictionary<long, string> ReadStatuses(JsonElement root, long cells)
    {
        if (!root.TryGetProperty("status", out var status))
        {
            return [];
        }

        if (status.ValueKind == JsonValueKind.String)
        {
            // One status for all cells.
            var all = status.GetString()!;
            return ReadValues(root, cells).Keys.ToDictionary(position => position, _ => all);
        }

        var statuses = new Dictionary<long, string>();
        foreach (var (position, element) in Entries(status, cells).Where(entry => entry.Element.ValueKind == JsonValueKind.String))
        {
            statuses[position] = element.GetString()!;
        }

        return statuses;
    }

    private static IEnumerable<(long Position, JsonElement Element)> Entries(JsonElement container, long cells)
    {
        var entries = container.ValueKind switch
        {
            JsonValueKind.Array => container.EnumerateArray().Select((element, i) => (Position: (long)i, Element: element)),
            JsonValueKind.Object => container.EnumerateObject().Select(property => (Position: long.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var p) ? p : -1, Element: property.Value)),
            _ => throw Reject("not_json_stat", "Values or statuses are neither an array nor an object.", container.ValueKind.ToString(), "an array or an object"),
        };
        foreach (var entry in entries)
        {
            yield return entry.Position >= 0 && entry.Position < cells
                ? entry
                : throw Reject("bad_position", "A value stands outside the product of the sizes.", entry.Position.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"positions below {cells}"));
        }
    }

    private static string? ReadDataset(JsonElement root) =>
        root.TryGetProperty("extension", out var extension) && extension.ValueKind == JsonValueKind.Object && extension.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? DatasetCode.Of(id.GetString())
            : null;

    /// <summary>Eurostat writes the offset without a colon (<c>+0100</c>).</summary>
    private static DateTimeOffset? ReadMoment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static DropRejectedException Reject(string code, string message, string? found, string expected) =>
        new(new Rejection(code, message, Found: found, Expected: expected));
}
