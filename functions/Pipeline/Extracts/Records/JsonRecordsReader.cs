using System.Text;
using System.Text.Json;
using Factsheets.Drops;

namespace Factsheets.Extracts.Records;

/// <summary>
/// Reads a table from JSON: the first list whose members are objects, at the top or as a property of the top object. The
/// first row holds the names of their properties in the order of first use. A list in a property becomes its members
/// with <c>|</c> between; an object in a property is left out.
/// </summary>
public static class JsonRecordsReader
{
    private const string ListSeparator = " | ";

    /// <summary>Reads the rows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">False when it may be cut: then only the names of the first object are read.</param>
    /// <exception cref="DropRejectedException">It is no JSON, or holds no list of objects.</exception>
    public static IReadOnlyList<DeliveredRow> Read(string text, bool isWhole) => isWhole ? ReadWhole(text) : ReadNames(text);

    private static List<DeliveredRow> ReadWhole(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true });
            var records = FindRecords(document.RootElement).ToList();
            var names = records.SelectMany(record => record.EnumerateObject().Select(property => property.Name)).Distinct(StringComparer.Ordinal).ToList();
            return [new DeliveredRow(0, names), .. records.Select((record, i) => new DeliveredRow(i + 1, [.. names.Select(name => record.TryGetProperty(name, out var value) ? CellOf(value) : "")]))];
        }
        catch (JsonException e)
        {
            throw new DropRejectedException(new Rejection("bad_json", "The file is no valid JSON.", e.LineNumber + 1));
        }
    }

    private static JsonElement.ArrayEnumerator FindRecords(JsonElement root)
    {
        var lists = root.ValueKind == JsonValueKind.Object ? root.EnumerateObject().Select(property => property.Value) : [root];
        foreach (var list in lists.Where(list => list.ValueKind == JsonValueKind.Array))
        {
            if (list.GetArrayLength() > 0 && list.EnumerateArray().All(record => record.ValueKind == JsonValueKind.Object))
            {
                return list.EnumerateArray();
            }
        }

        throw new DropRejectedException(new Rejection("no_records", "The JSON holds no list of objects.", Expected: "[{\"name\": …, \"country\": …}, …], also as a property of an object"));
    }

    private static string CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(ListSeparator, value.EnumerateArray().Select(CellOf).Where(cell => cell.Length > 0)),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => "",
    };

    private static List<DeliveredRow> ReadNames(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), isFinalBlock: false, state: default);
        var names = new List<string>();
        var isInList = false;
        var depth = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth <= 1 && names.Count == 0)
                {
                    (isInList, depth) = (true, reader.CurrentDepth + 2);
                }
                else if (reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth - 2)
                {
                    isInList = false;
                }
                else if (isInList && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
                {
                    names.Add(reader.GetString()!);
                }
                else if (isInList && names.Count > 0 && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth - 1)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            return [];
        }

        return [new DeliveredRow(0, names)];
    }
}
