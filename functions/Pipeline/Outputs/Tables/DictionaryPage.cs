using System.Globalization;
using System.Text;

namespace Factsheets.Outputs.Tables;

/// <summary>Writes the data dictionary (<c>docs/data-dictionary.md</c>) from the declarations.</summary>
public static class DictionaryPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Data dictionary\n\n")
            .Append("Generated from the table declarations; a test fails when this page and the code differ. ")
            .Append("Every table exists as Parquet and as CSV in `tables/`, is sorted by its key, and ends with the column `edition`.\n");
        foreach (var table in StarSchema.Tables)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\nOne row: {LowerFirst(table.Title)}. Key: {string.Join(", ", table.Key.Select(key => $"`{key}`"))}.");
            foreach (var key in table.ForeignKeys)
            {
                page.Append(CultureInfo.InvariantCulture, $" {Columns(key.Columns)} {(key.Columns.Count == 1 ? "refers" : "refer")} to {Columns(key.References.Select(reference => $"{key.Table}.{reference}"))}.");
            }

            page.Append("\n\n| column | type | meaning | null |\n| --- | --- | --- | --- |\n");
            foreach (var column in table.Columns)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {TypeName(column.Type)}{(column.Range is { } range ? $", {range}" : "")} | {column.Meaning} | {column.NullCase ?? "never"} |\n");
            }
        }

        return page.ToString();
    }

    private static string Columns(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"`{name}`"));

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Text => "STRING",
        ColumnType.WholeNumber => "INT32",
        ColumnType.Number => "DOUBLE",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Moment => "TIMESTAMP(millis)",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No name."),
    };

    private static string LowerFirst(string text) => char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
