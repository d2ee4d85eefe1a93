using Factsheets.Lake;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>Describes registry, partnerships, policy profiles and boundaries for <c>dim_source</c> and the references.</summary>
public static class LandscapeSourceRows
{
    private const string Provider = "European Cluster Collaboration Platform";

    /// <summary>A row a lake file of the plan that is no data set of Eurostat; of boundaries only for those that the maps are drawn from.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="boundaries">Id of the lake file that the maps are drawn from; null where the bundled outlines draw them.</param>
    public static IEnumerable<DimSourceRow> Of(EditionPlan plan, string? boundaries)
    {
        foreach (var input in plan.Inputs)
        {
            if (Describe(input.Dataset, boundaries) is { } source)
            {
                yield return new DimSourceRow(source.Id, source.Title, source.Provider, "none", input.LastUpdate, AccessedOn: null, source.Licence, string.Join(';', input.ContentSha256), source.Url);
            }
        }
    }

    private static (string Id, string Title, string Provider, string Licence, string? Url)? Describe(string id, string? boundaries) => id switch
    {
        _ when id == LakeTarget.ClusterOrganisations.Id => (LandscapeSources.Registry, "Cluster organisations profiled on the European Cluster Collaboration Platform", Provider, "Public register; terms of the platform", "https://www.clustercollaboration.eu/"),
        _ when id == LakeTarget.Partnerships.Id => (LandscapeSources.Partnerships, "Cluster partnerships (ESCP, INNOSUP-1, Euroclusters)", Provider, "Public pages; terms of the platform", "https://www.clustercollaboration.eu/"),
        _ when id == LakeTarget.Municipalities.Id => ("lau_municipalities", "Local administrative units and their NUTS regions", "Eurostat", Product.EurostatLicence, "https://ec.europa.eu/eurostat/web/nuts/local-administrative-units"),
        _ when id == boundaries => (LakeTarget.OfId(id).Name, "Boundaries of the NUTS regions", "Eurostat (GISCO)", BoundaryFile.Licence, "https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics"),
        _ when id == LakeTarget.Policy(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]).Id => (LandscapeSources.Policy(id[^2..]), $"Policy profile {id[^2..]}", "the store's policy profiles", "As the sources named in the profile", null),
        _ => null,
    };
}
