using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>EU27 employment of a year, division by division and section by section.</summary>
/// <remarks>
/// A published cell of <c>EU27_2020</c> that is neither rounded nor estimated goes first; else the 27 members are summed. Missing
/// cells are never 0: they are estimated or counted as hidden, and the coverage says how much is published. Other areas (EU28, EU27 of
/// 2007, EU15) never stand in. A member that publishes no section adds nothing to the section's total.
/// </remarks>
public static class EuropeanReferenceRule
{
    private static readonly char[] InexactFlags = ['d', 'e'];

    /// <summary>Makes the reference.</summary>
    /// <param name="universe">What it covers.</param>
    /// <param name="regional">The regional source.</param>
    /// <param name="national">The national source of the same family; null when there is none.</param>
    /// <param name="year">The year.</param>
    public static EuropeanReference Of(Universe universe, RegionalSource regional, EmploymentSource? national, int year)
    {
        var members = new NationalCells(regional, national);
        var divisions = new Dictionary<string, ReferenceCell>(StringComparer.Ordinal);
        var blocks = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var block in universe.Blocks)
        {
            blocks[block.Code] = PublishedAggregate(regional.Source, national, block.Code, year)
                ?? Countries.Eu27.Sum(country => members.Block(country, block, year) ?? 0);
            var cells = Countries.Eu27.Select(country => members.WithEstimates(country, block, year)).ToList();
            foreach (var division in block.Divisions)
            {
                divisions[division] = PublishedAggregate(regional.Source, national, division, year) is { } persons
                    ? new ReferenceCell(persons, 0, 0)
                    : new ReferenceCell(
                        cells.Sum(cell => cell[division].PublishedPersons ?? 0),
                        cells.Sum(cell => cell[division].EstimatedPersons ?? 0),
                        cells.Sum(cell => cell[division].HiddenPersons));
            }
        }

        return new EuropeanReference(year, divisions, blocks);
    }

    private static double? PublishedAggregate(EmploymentSource regional, EmploymentSource? national, string activity, int year) =>
        Exact(national, activity, year) ?? Exact(regional, activity, year);

    private static double? Exact(EmploymentSource? source, string activity, int year)
    {
        var cell = source?.Cell(Countries.Eu27Aggregate, activity, year) ?? EmploymentCell.Missing;
        return cell.ObsFlag is { } flag && flag.AsSpan().ContainsAny(InexactFlags) ? null : cell.Persons;
    }
}
