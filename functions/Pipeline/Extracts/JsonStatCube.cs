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

    public static JsonStatCube Read(JsonElement root)
    {
        var isDataset = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("class", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "dataset";
        if (!isDataset || !root.TryGetProperty("id", out var id) || !root.TryGetProperty("size", out var size) || !root.TryGetProperty("dimension", out var dimension))
        {
            throw Reject("not_json_stat", "The JSON is no JSON-stat 2.0 data set.", null, "\"class\": \"dataset\" with \"id\", \"size\" and \"dimension\"");
        }

        var ids = id.EnumerateArray().Select(name => name.GetString()!).ToList();
        var sizes = size.EnumerateArray().Select(element => element.GetInt32()).ToList();
        var names = ids.Select(name => name.ToLowerInvariant()).ToList();
        var time = names.FindIndex(TimeNames.Contains);
        if (ids.Count != sizes.Count || time < 0)
        {
            throw Reject("not_json_stat", "The data set has no time dimension, or another number of sizes than dimensions.", string.Join(',', ids), "a dimension 'time'");
        }

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
            Updated = root.TryGetProperty("updated", out var updated) ? ReadMoment(updated.GetString()) : null,
        };
    }

    private static string[] ReadCategories(JsonElement dimensions, string name, int size)
    {
        var codes = new string?[size];
        if (size > 0 && dimensions.TryGetProperty(name, out var dimension) && dimension.TryGetProperty("category", out var category))
        {
            FillCategories(category, codes, name);
        }

        var missing = Array.IndexOf(codes, null);
        return missing < 0
            ? [.. codes.Select(code => code!)]
            : throw Reject("bad_dimension", $"Dimension '{name}' has no category at position {missing}.", null, $"{size} categories");
    }

    private static void FillCategories(JsonElement category, string?[] codes, string name)
    {
        if (!category.TryGetProperty("index", out var index))
        {
            // The standard lets a dimension of one category leave its index out.
            if (codes.Length == 1 && category.TryGetProperty("label", out var label))
            {
                codes[0] = label.EnumerateObject().Select(property => property.Name).FirstOrDefault();
            }

            return;
        }

        var entries = index.ValueKind == JsonValueKind.Array
            ? index.EnumerateArray().Select((code, i) => (Code: code.GetString(), Position: i))
            : index.EnumerateObject().Select(property => (Code: (string?)property.Name, Position: property.Value.GetInt32()));
        foreach (var (code, position) in entries)
        {
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
                values[position] = element.GetDouble();
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

        return Entries(status, cells).Where(entry => entry.Element.ValueKind == JsonValueKind.String)
            .ToDictionary(entry => entry.Position, entry => entry.Element.GetString()!);
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
            ? id.GetString()!.ToLowerInvariant()
            : null;

    /// <summary>Eurostat writes the offset without a colon (<c>+0100</c>).</summary>
    private static DateTimeOffset? ReadMoment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static DropRejectedException Reject(string code, string message, string? found, string expected) =>
        new(new Rejection(code, message, Found: found, Expected: expected));
}
