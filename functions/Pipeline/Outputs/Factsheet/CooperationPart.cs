namespace Factsheets.Outputs.Factsheet;

/// <summary>Cooperation of a country's organisations in partnerships, as part 2.3 shows it.</summary>
public sealed record CooperationPart
{
    /// <summary>European Strategic Cluster Partnerships of all strands; a consortium counts once.</summary>
    public required ProgrammeCooperation ClusterPartnerships { get; init; }

    /// <summary>The strands by programme: ESCP-4i, ESCP-4x, ESCP-S3.</summary>
    public required IReadOnlyList<ProgrammeCooperation> Strands { get; init; }

    /// <summary>INNOSUP-1.</summary>
    public required ProgrammeCooperation Innosup { get; init; }

    /// <summary>Euroclusters from 2021.</summary>
    public required ProgrammeCooperation Euroclusters { get; init; }

    /// <summary>Names of the ecosystems that the Euroclusters cover; null when none of them states any.</summary>
    public required IReadOnlyList<string>? EcosystemsCovered { get; init; }

    /// <summary>Names of those that they do not; null when none of them states any.</summary>
    public required IReadOnlyList<string>? EcosystemsNotCovered { get; init; }

    /// <summary>Row of <c>dim_source</c>.</summary>
    public required string SourceId { get; init; }
}

/// <summary>Cooperation in a programme.</summary>
/// <param name="Programme">The programme, or the group of strands.</param>
/// <param name="Consortia">Consortia with organisations of the country.</param>
/// <param name="Organisations">Organisations of the country in them.</param>
/// <param name="PartnerCountries">Codes of the other countries in them.</param>
public sealed record ProgrammeCooperation(string Programme, int Consortia, int Organisations, IReadOnlyList<string> PartnerCountries);
