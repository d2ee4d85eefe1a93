using System.Collections;
using System.Text.Json;

namespace Factsheets.Outputs.Tables;

/// <summary>Collects the columns of a table in order; a column with a null case may be null.</summary>
/// <typeparam name="TRow">Type of the rows.</typeparam>
public sealed class ColumnList<TRow> : IReadOnlyList<Column<TRow>>
{
    private readonly List<Column<TRow>> _columns = [];

    /// <inheritdoc />
    public int Count => _columns.Count;

    /// <inheritdoc />
    public Column<TRow> this[int index] => _columns[index];

    /// <summary>Adds a text.</summary>
    public ColumnList<TRow> Text(string name, string meaning, Func<TRow, string?> value, string? nullCase = null) => Add(name, ColumnType.Text, meaning, nullCase, value);

    /// <summary>Adds a member of a closed list, written in snake_case.</summary>
    public ColumnList<TRow> Word<TWord>(string name, string meaning, Func<TRow, TWord?> value, string? nullCase = null)
        where TWord : struct, Enum =>
        Add(name, ColumnType.Text, $"{meaning} One of: {string.Join(", ", Enum.GetNames<TWord>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))}.", nullCase, row => value(row) is { } word ? JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()) : null);

    /// <summary>Adds a whole number, with the values that are possible; without a range all are.</summary>
    public ColumnList<TRow> WholeNumber(string name, string meaning, Func<TRow, int?> value, string? nullCase = null, ValueRange? range = null) => Add(name, ColumnType.WholeNumber, meaning, nullCase, row => value(row), range);

    /// <summary>Adds a number of things, from 0.</summary>
    public ColumnList<TRow> Items(string name, string meaning, Func<TRow, int?> value, string? nullCase = null) => WholeNumber(name, meaning, value, nullCase, ValueRange.NotNegative);

    /// <summary>Adds a rank, from 1.</summary>
    public ColumnList<TRow> Rank(string name, string meaning, Func<TRow, int?> value, string? nullCase = null) => WholeNumber(name, meaning, value, nullCase, ValueRange.FromOne);

    /// <summary>Adds a number, with the values that are possible; without a range all are.</summary>
    public ColumnList<TRow> Number(string name, string meaning, Func<TRow, double?> value, string? nullCase = null, ValueRange? range = null) => Add(name, ColumnType.Number, meaning, nullCase, row => value(row), range);

    /// <summary>Adds persons, a quotient, a coverage by figures that need not add up (divisions of the EU27 beside their section) or another amount, from 0.</summary>
    public ColumnList<TRow> Amount(string name, string meaning, Func<TRow, double?> value, string? nullCase = null) => Number(name, meaning, value, nullCase, ValueRange.NotNegative);

    /// <summary>Adds a part of a whole, 0 to 100 percent.</summary>
    public ColumnList<TRow> Percent(string name, string meaning, Func<TRow, double?> value, string? nullCase = null) => Number(name, meaning, value, nullCase, ValueRange.Percent);

    /// <summary>Adds a truth value.</summary>
    public ColumnList<TRow> Truth(string name, string meaning, Func<TRow, bool?> value, string? nullCase = null) => Add(name, ColumnType.Boolean, meaning, nullCase, row => value(row));

    /// <summary>Adds a date.</summary>
    public ColumnList<TRow> Date(string name, string meaning, Func<TRow, DateOnly?> value, string? nullCase = null) => Add(name, ColumnType.Date, meaning, nullCase, row => value(row));

    /// <summary>Adds a moment.</summary>
    public ColumnList<TRow> Moment(string name, string meaning, Func<TRow, DateTimeOffset?> value, string? nullCase = null) => Add(name, ColumnType.Moment, meaning, nullCase, row => value(row));

    /// <inheritdoc />
    public IEnumerator<Column<TRow>> GetEnumerator() => _columns.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ColumnList<TRow> Add(string name, ColumnType type, string meaning, string? nullCase, Func<TRow, object?> value, ValueRange? range = null)
    {
        _columns.Add(new Column<TRow>(name, type, meaning, nullCase, value) { Range = range });
        return this;
    }
}
