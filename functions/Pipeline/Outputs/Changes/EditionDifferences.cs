using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Changes;

/// <summary>Says what differs between two editions in what the regional tables are made from.</summary>
public static class EditionDifferences
{
    /// <summary>The differences, each once.</summary>
    /// <param name="plan">Plan of this edition.</param>
    /// <param name="sheet">The country's factsheet in this edition.</param>
    /// <param name="previous">Manifest of the earlier edition.</param>
    /// <param name="past">The country's factsheet in it; null when there was none.</param>
    public static IEnumerable<ChangeCause> Between(EditionPlan plan, CountryFactsheet sheet, EditionManifest previous, PastFactsheet? past)
    {
        var (table, pastTable) = (sheet.SectorAgglomerations, past?.SectorAgglomerations);
        if (HasNewData(plan, sheet, previous) || (table is not null && pastTable is not null && table.SourceId != pastTable.SourceId))
        {
            yield return ChangeCause.NewData;
        }

        if (table is not null && pastTable is not null && table.Year != pastTable.Year)
        {
            yield return ChangeCause.OtherYear;
        }

        if (table is not null && pastTable is not null && table.NutsVersion != pastTable.NutsVersion)
        {
            yield return ChangeCause.RegionVersion;
        }

        if (plan.Options.Thresholds != previous.Options.Thresholds || plan.Options.Scheme != previous.Options.Scheme)
        {
            yield return ChangeCause.OtherOption;
        }

        if (plan.MethodVersion != previous.MethodVersion || plan.ProductVersion != previous.ProductVersion)
        {
            yield return ChangeCause.OtherMethod;
        }
    }

    // The data sets behind Figure 1 alone do not touch the regions.
    private static bool HasNewData(EditionPlan plan, CountryFactsheet sheet, EditionManifest previous)
    {
        string?[] national = [sheet.Employment?.SourceId, sheet.Employment?.EuSourceId];
        return plan.Inputs
            .Where(input => sheet.References.Any(reference => reference.SourceId == input.Dataset) && !national.Contains(input.Dataset, StringComparer.Ordinal))
            .Any(input => !input.ContentSha256.SequenceEqual(previous.Inputs.GetValueOrDefault(input.Dataset) ?? [], StringComparer.Ordinal));
    }
}
