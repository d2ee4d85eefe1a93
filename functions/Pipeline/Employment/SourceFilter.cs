using Factsheets.Extracts;

namespace Factsheets.Employment;

/// <summary>Takes from a lake file the series that a catalogue entry asks for.</summary>
public static class SourceFilter
{
    /// <summary>Dimension of activities.</summary>
    public const string Activity = "nace_r2";

    /// <summary>Dimension of geos.</summary>
    public const string Geo = "geo";

    /// <summary>Reads a source.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="members">The lake file at its start; read for the members of its dimensions.</param>
    /// <param name="cells">The same file at its start once more; read for the cells.</param>
    /// <returns>The source, or why it cannot be used: the filter must leave one member in every dimension but activity, geo and time.</returns>
    public static (EmploymentSource? Source, string? Refusal) Read(CatalogueEntry entry, ExtractReader members, ExtractReader cells)
    {
        if (!members.Header.Dimensions.Contains(Activity) || !members.Header.Dimensions.Contains(Geo))
        {
            return (null, $"{entry.Dataset}: has no dimensions {Activity} and {Geo} (it has {string.Join(", ", members.Header.Dimensions)}).");
        }

        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (dimension, codes) in MembersOf(members))
        {
            var accepted = entry.Filter.GetValueOrDefault(dimension);
            var code = accepted is null ? (codes.Count == 1 ? codes.Min : null) : accepted.FirstOrDefault(codes.Contains);
            if (code is null)
            {
                return (null, $"{entry.Dataset}: the filter leaves no single member of '{dimension}' (it has {string.Join(", ", codes)}; the catalogue takes {(accepted is null ? "one only" : string.Join(" or ", accepted))}).");
            }

            chosen.Add(dimension, code);
        }

        return (new EmploymentSource(entry, CellsOf(cells, entry.PersonsPerUnit, chosen)), null);
    }

    private static Dictionary<string, SortedSet<string>> MembersOf(ExtractReader reader)
    {
        while (reader.ReadSeries())
        {
            // Reading to the end fills the code lists.
        }

        return Enumerable.Range(0, reader.Header.Dimensions.Count)
            .Where(i => reader.Header.Dimensions[i] is not (Activity or Geo))
            .ToDictionary(
                i => reader.Header.Dimensions[i],
                i => new SortedSet<string>(Enumerable.Range(0, reader.Codes[i].Count).Select(id => reader.Codes[i][id]), StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    private static IEnumerable<(string Geo, string Activity, int Year, EmploymentCell Cell)> CellsOf(ExtractReader reader, double personsPerUnit, Dictionary<string, string> chosen)
    {
        var dimensions = reader.Header.Dimensions.ToList();
        var activity = dimensions.IndexOf(Activity);
        var geo = dimensions.IndexOf(Geo);
        while (reader.ReadSeries())
        {
            var codes = new string[dimensions.Count];
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = reader.Codes[i][reader.Key[i]];
            }

            if (chosen.Any(pair => codes[dimensions.IndexOf(pair.Key)] != pair.Value))
            {
                continue;
            }

            foreach (var observation in reader.Observations.ToArray())
            {
                var period = reader.Periods[observation.Period];
                if (period.Frequency == 'A')
                {
                    var status = reader.Statuses[observation.Status];
                    yield return (codes[geo], codes[activity], period.Year, new EmploymentCell(observation.Value * personsPerUnit, status.ObsFlag, status.ConfStatus));
                }
            }
        }
    }
}
