using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of the modelled table.</summary>
internal static class ModelledSentences
{
    /// <summary>How the figures were made.</summary>
    public static string Basis(ModelledTable modelled)
    {
        var national = $"{modelled.NationalSourceId}, {NumberText.Plain(modelled.NationalYear)}";
        var shares = modelled.HasRegionalShares
            ? $"by the region’s own divisions where Table 1 has them, else by the national shares ({national})"
            : $"by the national shares ({national}), so that regions differ only by their section groups";
        return $"Employment by section group ({modelled.Table.SourceId}, {NumberText.Plain(modelled.Table.Year)}) is divided inside each group {shares}. " +
               "These are estimates of quality C and are not in the totals above.";
    }

    /// <summary>What the EU27 rests on when the run has no complete figures of its own; null when it has.</summary>
    public static string? Europe(ModelledTable modelled) => modelled.EuropeSourceId == EcosystemShares.OfficialSourceId
        ? $"What the EU27 has outside the sections of Table 1 is taken from the official figures of {NumberText.Plain(modelled.EuropeYear)}, because the run has no complete EU27 data of its own."
        : null;
}
