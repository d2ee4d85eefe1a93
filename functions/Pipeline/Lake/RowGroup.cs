using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>Rows of one row group in numbered form, by column.</summary>
/// <param name="dimensions">Number of dimensions.</param>
internal sealed class RowGroup(int dimensions)
{
    private readonly int[][] _dimensions = [.. Enumerable.Range(0, dimensions).Select(_ => new int[LakeColumns.RowGroupRows])];
    private readonly int[] _periods = new int[LakeColumns.RowGroupRows];
    private readonly double[] _values = new double[LakeColumns.RowGroupRows];
    private readonly int[] _valueLevels = new int[LakeColumns.RowGroupRows];
    private readonly byte[] _statuses = new byte[LakeColumns.RowGroupRows];
    private int[]? _texts;
    private int _valueCount;

    public int Count { get; private set; }

    public bool IsFull => Count == LakeColumns.RowGroupRows;

    public ReadOnlySpan<int> Periods => _periods.AsSpan(0, Count);

    public byte[] Statuses => _statuses;

    /// <summary>Number of the text in each row; null when no row has one.</summary>
    public int[]? Texts => _texts;

    public ReadOnlySpan<int> Dimension(int index) => _dimensions[index].AsSpan(0, Count);

    /// <summary>The values that exist, and for each row 1 when it has one.</summary>
    public (ReadOnlyMemory<double> Values, ReadOnlyMemory<int> Levels) Values() => (_values.AsMemory(0, _valueCount), _valueLevels.AsMemory(0, Count));

    /// <summary>Adds rows of a series as far as there is room.</summary>
    /// <returns>Number of rows added.</returns>
    public int Add(ReadOnlySpan<int> key, ReadOnlySpan<Observation> observations)
    {
        var count = Math.Min(observations.Length, LakeColumns.RowGroupRows - Count);
        for (var dimension = 0; dimension < key.Length; dimension++)
        {
            _dimensions[dimension].AsSpan(Count, count).Fill(key[dimension]);
        }

        for (var i = 0; i < count; i++)
        {
            ref readonly var observation = ref observations[i];
            var row = Count + i;
            _periods[row] = observation.Period;
            _statuses[row] = observation.Status;
            if (observation.Text != 0)
            {
                _texts ??= new int[LakeColumns.RowGroupRows];
                _texts[row] = observation.Text;
            }

            _valueLevels[row] = observation.HasValue ? 1 : 0;
            if (observation.HasValue)
            {
                _values[_valueCount++] = observation.RawValue;
            }
        }

        Count += count;
        return count;
    }
}
