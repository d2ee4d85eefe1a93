namespace Factsheets.Extracts;

/// <summary>A sheet that was saved as a table of separated values.</summary>
/// <param name="stream">The unpacked text.</param>
internal sealed class SeparatedSheet(Stream stream) : SheetRows
{
    private readonly SeparatedRows _rows = new(stream, byFirstLine: false);

    /// <inheritdoc />
    public override string Sheet => "1";

    /// <inheritdoc />
    public override long Line => _rows.Line;

    /// <inheritdoc />
    public override bool NextRow()
    {
        if (!_rows.Next())
        {
            return false;
        }

        Cells.Clear();
        var row = _rows.Current;
        for (var i = 0; i < row.ColCount; i++)
        {
            Cells.Add(row[i].Span.Trim().ToString());
        }

        return true;
    }

    /// <inheritdoc />
    public override bool NextSheet() => false;

    /// <inheritdoc />
    public override void Dispose() => _rows.Dispose();
}
