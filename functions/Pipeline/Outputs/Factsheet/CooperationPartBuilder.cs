using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Partnerships;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Makes the cooperation of a factsheet from the list of partnerships.</summary>
internal static class CooperationPartBuilder
{
    /// <summary>The part of a country; null when the store has no list.</summary>
    public static CooperationPart? Of(IReadOnlyList<PartnershipRecord> records, string country)
    {
        if (records.Count == 0)
        {
            return null;
        }

        var euroclusters = Cooperation.Of(records, country, Programmes.Eurocluster);
        var states = euroclusters.Ecosystems.Count > 0;
        return new CooperationPart
        {
            ClusterPartnerships = Of("ESCP", Cooperation.Of(records, country, [.. Programmes.Strands])),
            Strands = [.. Programmes.Strands.Select(strand => Of(strand, Cooperation.Of(records, country, strand)))],
            Innosup = Of(Programmes.Innosup, Cooperation.Of(records, country, Programmes.Innosup)),
            Euroclusters = Of(Programmes.Eurocluster, euroclusters),
            EcosystemsCovered = states ? [.. Ecosystems.All.Where(ecosystem => euroclusters.Ecosystems.Contains(ecosystem.Code)).Select(ecosystem => ecosystem.Name)] : null,
            EcosystemsNotCovered = states ? euroclusters.EcosystemsNotCovered() : null,
            SourceId = LandscapeSources.Partnerships,
        };
    }

    private static ProgrammeCooperation Of(string programme, Cooperation cooperation) =>
        new(programme, cooperation.Consortia, cooperation.Organisations, cooperation.PartnerCountries);
}
