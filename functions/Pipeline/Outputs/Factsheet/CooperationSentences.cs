using Factsheets.Extracts.Partnerships;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of the cooperation in part 2.3, by rule.</summary>
internal static class CooperationSentences
{
    /// <summary>All partner countries of the three programmes, in ordinal order.</summary>
    public static IReadOnlyList<string> AllPartners(CooperationPart part) =>
        [.. part.ClusterPartnerships.PartnerCountries.Concat(part.Innosup.PartnerCountries).Concat(part.Euroclusters.PartnerCountries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Says that the country is not on the list, which is no proof that it takes part in nothing; null when it is on it.</summary>
    public static string? NotListed(CooperationPart part, string country) =>
        part.ClusterPartnerships.Consortia + part.Innosup.Consortia + part.Euroclusters.Consortia > 0
            ? null
            : $"No organisation of {country} is on the list of partnerships in the store. The list may not be complete, so no count is given.";

    /// <summary>What the number of consortia counts.</summary>
    public static string Consortia(CooperationPart part) =>
        $"{Wording.Form(part.ClusterPartnerships.Consortia, "consortium", "consortia")} of the European Strategic Cluster Partnerships, 2014–2020{Partners(part.ClusterPartnerships)}";

    /// <summary>What the number of INNOSUP-1 organisations counts.</summary>
    public static string Innosup(CooperationPart part) =>
        $"{Wording.Form(part.Innosup.Organisations, "organisation", "organisations")} took part in INNOSUP-1{Partners(part.Innosup)}";

    /// <summary>What the number of Eurocluster organisations counts.</summary>
    public static string Euroclusters(CooperationPart part) =>
        part.Euroclusters.Organisations == 0
            ? "organisations are in Euroclusters, 2021–2027"
            : $"{Wording.Form(part.Euroclusters.Organisations, "organisation is", "organisations are")} in {NumberText.Count(part.Euroclusters.Consortia)} {Wording.Form(part.Euroclusters.Consortia, "Eurocluster", "Euroclusters")}, 2021–2027{Partners(part.Euroclusters)}";

    /// <summary>What the number of covered ecosystems counts.</summary>
    public static string NotCovered(CooperationPart part) => part.EcosystemsNotCovered is { Count: > 0 } missing
        ? $"ecosystems covered by these Euroclusters; not {Wording.List(missing)}"
        : "ecosystems covered by these Euroclusters";

    /// <summary>Name of a strand.</summary>
    public static string Strand(string programme) => programme switch
    {
        Programmes.Internationalisation => $"Internationalisation, {programme}",
        Programmes.Excellence => $"Excellence, {programme}",
        Programmes.SmartSpecialisation => $"Smart specialisation, {programme}",
        _ => programme,
    };

    /// <summary>Title of Figure 5.</summary>
    public static string Title(IReadOnlyList<string> partners) => partners.Count == 0
        ? "No partner country is on the list"
        : $"Partners come from {Wording.Number(partners.Count)} {Wording.Form(partners.Count, "country", "countries")}";

    private static string Partners(ProgrammeCooperation programme) => programme.PartnerCountries.Count == 0
        ? ""
        : $", with partners from {NumberText.Count(programme.PartnerCountries.Count)} {Wording.Form(programme.PartnerCountries.Count, "country", "countries")}";
}
