using System.Text.Json.Nodes;
using Factsheets.Storage;

namespace Factsheets.Outputs.Tables;

/// <summary>Describes the tables of an edition as a Frictionless data package.</summary>
public static class DataPackage
{
    /// <summary>The text of <c>datapackage.json</c>.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="rows">Number of rows by table.</param>
    public static string Of(string edition, IReadOnlyDictionary<string, int> rows)
    {
        var package = new JsonObject
        {
            ["name"] = "country-factsheets",
            ["title"] = "Country factsheets: industrial ecosystems, regional agglomerations, cluster organisations and policy",
            ["version"] = edition,
            ["licenses"] = new JsonArray(new JsonObject { ["title"] = Product.EurostatLicence, ["path"] = "https://eur-lex.europa.eu/eli/dec/2011/833/oj" }),
            ["note"] = "In the CSV files a text that begins with =, +, -, @ or a tab has a leading ' so that no spreadsheet takes it for a formula; the Parquet files beside them hold it unchanged.",
            ["resources"] = new JsonArray([.. StarSchema.Tables.Select(table => Resource(table, rows[table.Name]))]),
        };
        return package.ToJsonString(StoreFiles.JsonForm) + "\n";
    }

    private static JsonObject Resource(TableContract table, int rows) => new()
    {
        ["name"] = table.Name,
        ["title"] = table.Title,
        ["path"] = $"tables/{table.Name}.csv",
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["rows"] = rows,
        ["parquet"] = $"tables/{table.Name}.parquet",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Names(table.Key),
            ["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(key => new JsonObject
            {
                ["fields"] = Names(key.Columns),
                ["reference"] = new JsonObject { ["resource"] = key.Table, ["fields"] = Names(key.References) },
            })]),
        },
    };

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type switch
            {
                ColumnType.Text => "string",
                ColumnType.WholeNumber => "integer",
                ColumnType.Number => "number",
                ColumnType.Boolean => "boolean",
                ColumnType.Date => "date",
                ColumnType.Moment => "datetime",
                _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No Frictionless type."),
            },
            ["description"] = column.NullCase is null ? column.Meaning : $"{column.Meaning} Null {column.NullCase}.",
        };
        if (ConstraintsOf(column) is { Count: > 0 } constraints)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static JsonObject ConstraintsOf(Column column)
    {
        var constraints = new JsonObject();
        if (!column.IsNullable)
        {
            constraints["required"] = true;
        }

        if (column.Range is { } range)
        {
            constraints["minimum"] = range.Minimum;
        }

        if (column.Range?.Maximum is { } most)
        {
            constraints["maximum"] = most;
        }

        return constraints;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
