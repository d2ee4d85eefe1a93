using System.Globalization;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>Sanity checks of the tables of an edition by themselves: they need no edition before.</summary>
public static class OutputChecks
{
    // Fourteen quotients add up to the whole but for the last digits.
    private const double ShareRounding = 1e-6;
    private const double BoundRounding = 1e-9;

    private static readonly (string Lower, string Value, string Upper)[] Bounds =
    [
        ("lower_persons", "employment_persons", "upper_persons"),
        ("lq_lower", "location_quotient", "lq_upper"),
    ];

    /// <summary>All findings.</summary>
    /// <param name="tables">The tables.</param>
    public static IReadOnlyList<EditionFinding> Of(IReadOnlyList<OutputTable> tables) =>
        [.. tables.SelectMany(Ranges), .. tables.SelectMany(Crossings), .. tables.SelectMany(Shares)];

    /// <summary>Values outside the range that their column declares.</summary>
    private static IEnumerable<EditionFinding> Ranges(OutputTable table)
    {
        foreach (var column in table.Contract.Columns.Where(column => column.Range is not null))
        {
            var values = NumbersOf(table, column.Name);
            var wrong = Enumerable.Range(0, values.Count).Where(row => values[row] is { } value && !column.Range!.Holds(value)).ToList();
            if (wrong.Count > 0)
            {
                yield return Fault("ranges", $"{table.Contract.Name}.{column.Name} must be {column.Range}, but {FindingText.List([.. wrong.Select(row => $"{KeyOf(table, row)} has {Text(values[row]!.Value)}")])}.");
            }
        }
    }

    /// <summary>Estimates outside their own bounds.</summary>
    private static IEnumerable<EditionFinding> Crossings(OutputTable table)
    {
        foreach (var (lower, value, upper) in Bounds.Where(columns => Has(table, columns.Lower) && Has(table, columns.Upper)))
        {
            var (least, values, most) = (NumbersOf(table, lower), NumbersOf(table, value), NumbersOf(table, upper));
            var crossed = Enumerable.Range(0, values.Count).Where(row => IsAbove(least[row], values[row]) || IsAbove(values[row], most[row]) || IsAbove(least[row], most[row])).ToList();
            if (crossed.Count > 0)
            {
                yield return new EditionFinding("bounds", IsStop: false, $"{table.Contract.Name}.{value} must lie between {lower} and {upper}, but does not in {FindingText.List([.. crossed.Select(row => KeyOf(table, row))])}.");
            }
        }
    }

    /// <summary>Shares of the ecosystems that do not make up the whole.</summary>
    private static IEnumerable<EditionFinding> Shares(OutputTable table)
    {
        if (table.Contract.Name != FactCountryEcosystem.Contract.Name)
        {
            yield break;
        }

        var sums = table.Values("country_code").Zip(table.Values("year"), table.Values("share_pct"))
            .Where(row => row.Third is not null)
            .GroupBy(row => string.Create(CultureInfo.InvariantCulture, $"{row.First} {row.Second}"), row => (double)row.Third!, StringComparer.Ordinal)
            .Select(group => (group.Key, Sum: group.Sum()))
            .Where(group => Math.Abs(group.Sum - 100) > ShareRounding).ToList();
        if (sums.Count > 0)
        {
            yield return Fault("shares", $"{table.Contract.Name}.share_pct must add up to 100, but {FindingText.List([.. sums.Select(group => $"{group.Key} has {Text(group.Sum)}")])}.");
        }
    }

    private static EditionFinding Fault(string check, string message) => new(check, IsStop: true, message) { IsFault = true };

    private static bool IsAbove(double? value, double? limit) => value - limit > BoundRounding * Math.Abs(limit.GetValueOrDefault());

    private static bool Has(OutputTable table, string column) => table.Contract.Columns.Any(declared => declared.Name == column);

    private static List<double?> NumbersOf(OutputTable table, string column) =>
        [.. table.Values(column).Select(value => value is null ? null : (double?)Convert.ToDouble(value, CultureInfo.InvariantCulture))];

    private static string KeyOf(OutputTable table, int row) =>
        string.Join(' ', table.Contract.Key.Select(name => Convert.ToString(table.Values(name).ElementAt(row), CultureInfo.InvariantCulture)));

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
