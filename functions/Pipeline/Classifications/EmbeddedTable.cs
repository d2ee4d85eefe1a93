using nietras.SeparatedValues;

namespace Factsheets.Classifications;

/// <summary>Reads the code lists that ship inside the library (Classifications/Data; SOURCES.md there names each file's source).</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, in the order of the file.</summary>
    /// <param name="fileName">Name of the embedded file, as <c>nuts_codes.csv</c>.</param>
    /// <param name="read">Turns a row into a value; columns are taken by name.</param>
    /// <exception cref="InvalidOperationException">The file is not embedded: the library was built wrongly.</exception>
    internal static IReadOnlyList<T> Read<T>(string fileName, Func<SepReader.Row, T> read)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).From(Open(fileName));
        var rows = new List<T>();
        foreach (var row in reader)
            rows.Add(read(row));
        return rows;
    }

    /// <summary>The bytes of an embedded file.</summary>
    /// <exception cref="InvalidOperationException">The file is not embedded: the library was built wrongly.</exception>
    internal static Stream Open(string fileName) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream(fileName)
        ?? throw new InvalidOperationException($"The table '{fileName}' is not embedded in the library.");

    /// <summary>The text of a cell, null where the cell is empty.</summary>
    internal static string? TextOrNull(this SepReader.Row row, string column) =>
        row[column].Span.Length == 0 ? null : row[column].ToString();

    /// <summary>Whether a cell holds 1; every other text is no.</summary>
    internal static bool IsYes(this SepReader.Row row, string column) => row[column].Span is "1";

    /// <summary>The parts of a cell that holds a list; none where the cell is empty.</summary>
    internal static string[] List(this SepReader.Row row, string column, char separator) =>
        row[column].ToString().Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
