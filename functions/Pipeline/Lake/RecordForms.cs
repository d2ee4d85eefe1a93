using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Registry;

namespace Factsheets.Lake;

/// <summary>The lake files of records.</summary>
internal static class RecordForms
{
    private const string Platform = "European Cluster Collaboration Platform (public register)";

    /// <summary>Cluster organisations; a drop replaces the countries in it.</summary>
    public static RecordForm<ClusterRecord> ClusterOrganisations { get; } = new(
        LakeTarget.ClusterOrganisations,
        ClusterOrganisationFile.Form,
        Platform,
        ClusterRegistryReader.Read,
        record => record.CountryCode,
        record => record.Id,
        record => $"{record.CountryCode} {record.Name}");

    /// <summary>Partnerships; a drop replaces the programmes in it.</summary>
    public static RecordForm<PartnershipRecord> Partnerships { get; } = new(
        LakeTarget.Partnerships,
        PartnershipFile.Form,
        Platform,
        PartnershipReader.Read,
        record => record.Programme,
        record => record.Key,
        record => $"{record.Programme} {record.Consortium}{(record.Organisation is null ? "" : $", {record.Organisation}")}");

    /// <summary>Municipalities; a drop replaces the countries in it.</summary>
    public static RecordForm<MunicipalityRecord> Municipalities { get; } = new(
        LakeTarget.Municipalities,
        MunicipalityFile.Form,
        "Source: Eurostat, correspondence tables of local administrative units",
        (content, _) => MunicipalityReader.Read(content),
        record => record.CountryCode,
        record => $"{record.NutsCode}\n{record.LauCode}\n{record.Name}",
        record => $"{record.CountryCode} {record.Name}");
}
