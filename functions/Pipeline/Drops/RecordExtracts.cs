using Factsheets.Extracts.Boundaries;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Policy;
using Factsheets.Extracts.Registry;

namespace Factsheets.Drops;

/// <summary>What drops that are no data sets say of themselves.</summary>
public static class RecordExtracts
{
    /// <summary>Name of the lake file of the cluster organisations.</summary>
    public const string ClusterOrganisations = "cluster_organisations";

    /// <summary>Name of the lake file of the partnerships.</summary>
    public const string Partnerships = "partnerships";

    /// <summary>Name of the lake file of the municipalities.</summary>
    public const string Municipalities = "municipalities";

    /// <summary>Reads a drop to its end and says to which lake file it belongs, of when it is, and whether it replaces all that was there.</summary>
    /// <exception cref="DropRejectedException">It stops making sense somewhere.</exception>
    public static (string Name, DateOnly? Date, bool IsComplete) Describe(DropKind kind, Stream content, string fileName) => kind switch
    {
        DropKind.Boundaries => (BoundaryReader.Read(content, fileName).Name, null, true),
        DropKind.PolicyProfile => DescribeProfile(PolicyProfileReader.Read(content)),
        _ => DescribeRecords(Summarise(kind, content, fileName), fileName),
    };

    /// <summary>Reads a drop to its end and says what is wrong with it.</summary>
    public static DropCheck Check(DropKind kind, Stream content, string fileName)
    {
        try
        {
            var (name, date, rows, remarks) = Summarise(kind, content, fileName);
            return Empty(kind, fileName) with
            {
                Dataset = name,
                LastUpdate = date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
                Rows = rows,
                Remarks = remarks,
            };
        }
        catch (DropRejectedException e)
        {
            return Empty(kind, fileName) with { Rejection = e.Rejection };
        }
    }

    private static (string Name, DateOnly? Date, int Rows, IReadOnlyList<string> Remarks) Summarise(DropKind kind, Stream content, string fileName)
    {
        switch (kind)
        {
            case DropKind.ClusterRegistry:
                var registry = ClusterRegistryReader.Read(content, fileName);
                return (ClusterOrganisations, registry.Date, registry.Rows, registry.Remarks);
            case DropKind.Partnerships:
                var partnerships = PartnershipReader.Read(content, fileName);
                return (Partnerships, partnerships.Date, partnerships.Rows, partnerships.Remarks);
            case DropKind.Municipalities:
                var municipalities = MunicipalityReader.Read(content);
                return (Municipalities, municipalities.Date, municipalities.Rows, municipalities.Remarks);
            case DropKind.PolicyProfile:
                var profile = PolicyProfileReader.Read(content);
                return (profile.Country, DescribeProfile(profile).Date, profile.Policies.Count, PolicyProfileReader.NewCategories(profile));
            case DropKind.Boundaries:
                var boundaries = BoundaryReader.Read(content, fileName);
                return (boundaries.Name, null, boundaries.Regions.Count, []);
            default:
                throw NotRecords(kind);
        }
    }

    private static (string Name, DateOnly? Date, bool IsComplete) DescribeRecords((string Name, DateOnly? Date, int Rows, IReadOnlyList<string> Remarks) summary, string fileName) =>
        (summary.Name, summary.Date, DropName.IsOfAllCountries(fileName));

    // A profile of a later year goes before one of an earlier year.
    private static (string Name, DateOnly? Date, bool IsComplete) DescribeProfile(PolicyProfile profile) =>
        (profile.Country, new DateOnly(profile.EditionYear, 1, 1), IsComplete: true);

    private static DropCheck Empty(DropKind kind, string fileName) => new(fileName, kind, null, null, null, 0, 0, 0, 0, 0, null);

    private static ArgumentOutOfRangeException NotRecords(DropKind kind) => new(nameof(kind), kind, "A data set, no table of records.");
}
