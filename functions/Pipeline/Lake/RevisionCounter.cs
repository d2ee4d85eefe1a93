using System.Collections.Immutable;
using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>
/// Compares the series of a new state with those of the state before. Series that are equal are forgotten at once;
/// only changed ones are held.
/// </summary>
/// <remarks>Memory: a hash a series of the state before, and the cells of the series that changed.</remarks>
public sealed class RevisionCounter
{
    private readonly Dictionary<string, int> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Cell>> _changed = new(StringComparer.Ordinal);
    private long _added;

    /// <summary>Reads the state before.</summary>
    /// <param name="before">Its reader at the start; null when there was none.</param>
    public RevisionCounter(ExtractReader? before)
    {
        while (before is not null && before.ReadSeries())
        {
            _before[before.KeyText()] = HashOf(CellsOf(before));
        }
    }

    /// <summary>Takes the present series of the new state.</summary>
    public void Add(ExtractReader after, string keyText)
    {
        if (!_before.Remove(keyText, out var hash))
        {
            _added += after.Observations.Length;
            return;
        }

        var cells = CellsOf(after);
        if (HashOf(cells) != hash)
        {
            _changed.Add(keyText, cells);
        }
    }

    /// <summary>Counts, after all series were taken.</summary>
    /// <param name="before">The state before, again at its start; null when there was none.</param>
    public Revision Count(ExtractReader? before)
    {
        long added = _added, removed = 0, changed = 0;
        while (before is not null && (_changed.Count > 0 || _before.Count > 0) && before.ReadSeries())
        {
            var key = before.KeyText();
            if (_before.ContainsKey(key))
            {
                removed += before.Observations.Length;
            }
            else if (_changed.TryGetValue(key, out var after))
            {
                var old = CellsOf(before).ToDictionary(cell => cell.Period);
                var kept = after.Count(cell => old.ContainsKey(cell.Period));
                added += after.Length - kept;
                removed += old.Count - kept;
                changed += after.Count(cell => old.TryGetValue(cell.Period, out var was) && was != cell);
            }
        }

        return new Revision(added, removed, changed);
    }

    private static ImmutableArray<Cell> CellsOf(ExtractReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(reader.Observations.Length);
        foreach (var observation in reader.Observations)
        {
            cells.Add(new Cell(reader.Periods[observation.Period], observation.Value, reader.Statuses[observation.Status], observation.Text == 0 ? null : reader.Texts[observation.Text]));
        }

        return cells.MoveToImmutable();
    }

    private static int HashOf(ImmutableArray<Cell> cells)
    {
        var hash = default(HashCode);
        foreach (var cell in cells)
        {
            hash.Add(cell);
        }

        return hash.ToHashCode();
    }

    private readonly record struct Cell(TimePeriod Period, double? Value, ObservationStatus Status, string? Text);
}
