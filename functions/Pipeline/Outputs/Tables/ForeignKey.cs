namespace Factsheets.Outputs.Tables;

/// <summary>Columns whose values stand together in a row of another table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The other table.</param>
/// <param name="References">The columns there, in the same order.</param>
public sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> References)
{
    /// <summary>A key of one column.</summary>
    public ForeignKey(string column, string table, string reference)
        : this([column], table, [reference])
    {
    }
}
