namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of part 2.3, by rule.</summary>
internal static class ClusterSentences
{
    private const int NamedFollowers = 4;
    private const double LeastPoints = 1;

    /// <summary>How many organisations, and which regions lead; ties are named together.</summary>
    public static string Leading(ClusterPart part, string country)
    {
        var total = $"{NumberText.Count(part.Organisations)} cluster {Wording.Form(part.Organisations, "organisation", "organisations")} from {country} {Wording.Form(part.Organisations, "is", "are")} in the registry.";
        var groups = part.Regions.Where(region => region.Organisations > 0).GroupBy(region => region.Organisations).OrderByDescending(group => group.Key).ToList();
        if (groups.Count == 0 || part.Regions.Count == 1)
        {
            return total;
        }

        var leaders = groups[0].Select(region => region.RegionName).ToList();
        var most = leaders.Count == 1
            ? $"{leaders[0]} has the most ({NumberText.Count(groups[0].Key)})"
            : $"{Wording.List(leaders)} have the most ({NumberText.Count(groups[0].Key)} each)";
        var next = groups.Skip(1).Select(group => group.ToList()).FirstOrDefault();
        if (next is null || next.Count > NamedFollowers)
        {
            return $"{total} {most}.";
        }

        return $"{total} {most}; {Wording.List([.. next.Select(region => region.RegionName)])} {Wording.Form(next.Count, "follows", "follow")} with {NumberText.Count(next[0].Organisations)}{(next.Count == 1 ? "" : " each")}.";
    }

    /// <summary>What the number of organisations in the head counts.</summary>
    public static string KeyLabel(ClusterPart part) => $"cluster {Wording.Form(part.Organisations, "organisation is", "organisations are")} in the registry";

    /// <summary>Context of the number of organisations in the head.</summary>
    public static string KeyContext(ClusterPart part)
    {
        var placed = part.Regions.Count(region => region.Organisations > 0);
        return part.Regions.Count == 1 ? "The country is one region" : $"In {Wording.Number(placed)} of {Wording.Number(part.Regions.Count)} regions";
    }

    /// <summary>Title of Figure 2.</summary>
    public static string RegionTitle(ClusterPart part, string country)
    {
        var placed = part.Regions.Count(region => region.Organisations > 0);
        return part.Regions.Count == 1
            ? $"{country} is one region"
            : $"{Wording.Capitalised(Wording.Number(placed))} of {Wording.Number(part.Regions.Count)} regions {Wording.Form(placed, "has", "have")} organisations";
    }

    /// <summary>Title of Figure 4; null when no ecosystem is named.</summary>
    public static string? EcosystemTitle(ClusterPart part)
    {
        var most = part.Ecosystems[0].Organisations;
        var leaders = part.Ecosystems.Where(ecosystem => ecosystem.Organisations == most).Select(ecosystem => ecosystem.Name).ToList();
        return most == 0 || leaders.Count > NamedFollowers ? null : $"{Wording.List(leaders)} {Wording.Form(leaders.Count, "is", "are")} named most often";
    }

    /// <summary>Where the registry's figures come from, and of when.</summary>
    public static string Source(ClusterPart part) =>
        $"Source: registry of cluster organisations, {(part.ExtractedOn is { } date ? $"extracted on {DateText.Of(date)}" : "date of extract not stated")}.";

    /// <summary>How many organisations could be placed.</summary>
    public static string Coverage(ClusterPart part)
    {
        var placed = part.Organisations - part.Unplaced.Count;
        return $"Placed: {NumberText.Count(placed)} of {NumberText.Count(part.Organisations)}. Regions of NUTS 2021.";
    }

    /// <summary>Regions without an organisation; null when all have one.</summary>
    public static string? None(ClusterPart part) =>
        part.Regions.Where(region => region.Organisations == 0).Select(region => region.RegionName).ToList() is { Count: > 0 } names ? $"None: {string.Join(", ", names)}." : null;

    /// <summary>Why an organisation has no region.</summary>
    public static string Reason(UnplacedOrganisation organisation)
    {
        var city = organisation.City is null ? "no city is stated" : $"city given as “{organisation.City}”";
        var reason = organisation.Reason switch
        {
            Clusters.PlacedByWords.CountryName => $"{city}, the name of the country",
            Clusters.PlacedByWords.Ambiguous => $"{city}, a name of several places",
            _ when organisation.City is null => city,
            _ => $"{city}, not found",
        };
        return organisation.Candidates.Count == 0 ? reason : $"{reason}; nearest: {string.Join(", ", organisation.Candidates)}";
    }

    /// <summary>What the ecosystem counts leave out.</summary>
    public static string WithoutEcosystem(ClusterPart part)
    {
        var cross = part.CrossEcosystem == 0 ? "" : $" {NumberText.Count(part.CrossEcosystem)} {Wording.Form(part.CrossEcosystem, "says that it works", "say that they work")} across ecosystems, counted apart.";
        return $"{NumberText.Count(part.WithoutEcosystem)} of {NumberText.Count(part.Organisations)} organisations name no ecosystem; one can name several.{cross}";
    }

    /// <summary>What the shares of members are taken of.</summary>
    public static string MemberUniverse(MemberComposition members, int organisations) =>
        $"Of {NumberText.Count(members.Organisations)} of {NumberText.Count(organisations)} organisations that state their members; EU: {NumberText.Count(members.EuOrganisations)} organisations of the {NumberText.Count(members.EuCountries)} EU27 {Wording.Form(members.EuCountries, "country", "countries")} in the registry.";

    /// <summary>Title of Figure 3: the types with a larger share than in the EU27, by a point or more; null when there is none.</summary>
    public static string? MemberTitle(MemberComposition members)
    {
        var larger = members.Shares.Where(share => share.SharePct - share.EuSharePct >= LeastPoints).Select(share => share.Name).ToList();
        return larger.Count == 0 ? null : $"{Wording.List([larger[0], .. larger.Skip(1).Select(InSentence)])} have a larger share than in the EU27";
    }

    /// <summary>Description of Figure 3 for those who do not see it.</summary>
    public static string MemberDescription(MemberComposition members, string country)
    {
        return $"{Of(country, share => share.SharePct)} {Of("EU27", share => share.EuSharePct)}";

        string Of(string name, Func<MemberShare, double?> value) =>
            $"{name}: {Wording.List([.. members.Shares.Select(share => $"{share.Name} {(value(share) is { } pct ? NumberText.Percent(pct) : "no figure")}")])}.";
    }

    /// <summary>Says that Figure 3 has nothing to show.</summary>
    public static string NoMembers(string country) => $"No organisation of {country} states its members in the registry.";

    /// <summary>Says that shown shares do not add to 100; null when they do.</summary>
    public static string? Rounding(MemberComposition members)
    {
        var sum = members.Shares.Sum(share => Math.Round(share.SharePct ?? 0, 1, MidpointRounding.AwayFromZero));
        return Math.Abs(sum - 100) < 0.05 ? null : $"The shares add to {NumberText.OneDecimal(sum)} because they are rounded.";
    }

    // "SMEs" keeps its capitals.
    private static string InSentence(string name) => char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
