using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>What organisations of a country do in partnerships of one or several programmes. A consortium counts once; partner countries are the other countries in consortia with at least one organisation of the country.</summary>
/// <param name="Consortia">Consortia with organisations of the country.</param>
/// <param name="Organisations">Organisations of the country in them.</param>
/// <param name="PartnerCountries">Codes of the partner countries, in ordinal order.</param>
/// <param name="Ecosystems">Codes of the ecosystems that these consortia cover, in ordinal order; none when none of them states any.</param>
public sealed record Cooperation(int Consortia, int Organisations, IReadOnlyList<string> PartnerCountries, IReadOnlyList<string> Ecosystems)
{
    /// <summary>Counts.</summary>
    /// <param name="records">All partnerships.</param>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="programmes">The programmes that count.</param>
    public static Cooperation Of(IEnumerable<PartnershipRecord> records, string country, params IReadOnlyCollection<string> programmes)
    {
        var consortia = records.Where(record => programmes.Contains(record.Programme)).GroupBy(record => record.Id, StringComparer.Ordinal)
            .Where(consortium => consortium.Any(record => record.CountryCode == country)).ToList();
        var members = consortia.SelectMany(consortium => consortium).ToList();
        return new Cooperation(
            consortia.Count,
            members.Where(record => record.CountryCode == country && record.Organisation is not null).Select(record => OrganisationId.Folded(record.Organisation!)).Distinct(StringComparer.Ordinal).Count(),
            [.. members.Select(record => record.CountryCode).OfType<string>().Where(code => code != country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            EcosystemSet.Of(members.SelectMany(record => record.Ecosystems.Codes)).Codes);
    }

    /// <summary>Names of the ecosystems that are not covered, in their sort order.</summary>
    public IReadOnlyList<string> EcosystemsNotCovered() => [.. Classifications.Ecosystems.All.Where(ecosystem => !Ecosystems.Contains(ecosystem.Code)).Select(ecosystem => ecosystem.Name)];
}
