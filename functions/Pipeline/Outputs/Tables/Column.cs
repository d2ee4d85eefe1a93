namespace Factsheets.Outputs.Tables;

/// <summary>A column of an output table, declared once.</summary>
/// <param name="Name">Name; a unit stands at its end.</param>
/// <param name="Type">Type.</param>
/// <param name="Meaning">Meaning in one sentence.</param>
/// <param name="NullCase">When it is null; null when it never is.</param>
public record Column(string Name, ColumnType Type, string Meaning, string? NullCase)
{
    /// <summary>True when the column may be null.</summary>
    public bool IsNullable => NullCase is not null;

    /// <summary>The values that are possible; null when every finite one is.</summary>
    public ValueRange? Range { get; init; }
}

/// <summary>A column with the value it takes from a row.</summary>
/// <typeparam name="TRow">Type of the rows.</typeparam>
public sealed record Column<TRow>(string Name, ColumnType Type, string Meaning, string? NullCase, Func<TRow, object?> Value)
    : Column(Name, Type, Meaning, NullCase);
