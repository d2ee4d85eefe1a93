using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of part 2.1, each sentence a rule on the figures.</summary>
internal static class EmploymentSentences
{
    private const int Leaders = 3;

    /// <summary>Title of Figure 1: who employs the most, and who stands furthest above the EU27.</summary>
    public static string Title(EcosystemFigure figure)
    {
        var leaders = LargestOf(figure);
        if (leaders.Count == 0)
            return "No ecosystem has a figure";

        var first = $"{Names(leaders)} {Wording.Form(leaders.Count, "employs", "employ")} the most";
        var furthest = figure.Ecosystems.Where(share => share.Comparison == ShareComparison.ClearlyAbove).MaxBy(share => share.DifferencePoints);
        if (furthest is not null)
            return $"{first}; {furthest.Name} stands furthest above the EU27";

        return figure.Ecosystems.Any(share => share.Comparison is not null) ? $"{first}; none is clearly above the EU27" : first;
    }

    /// <summary>What Figure 1 shows.</summary>
    public static string Unit(string country) =>
        $"Percent of employment in the 14 ecosystems, ordered by employment in {country}. Differences of at least 1 point are coloured";

    /// <summary>Source line of Figure 1.</summary>
    public static string Source(EcosystemFigure figure) =>
        $"Source: {figure.SourceId}, {NumberText.Plain(figure.Year)}; EU27: {EuSource(figure)}, {NumberText.Plain(figure.EuYear)}. Counted: {figure.EmploymentConcept}. Weights: {figure.Scheme}. " +
        $"Coverage: {NumberText.Count(figure.Ecosystems.Count(share => share.SharePct is not null))} of {NumberText.Count(figure.Ecosystems.Count)} ecosystems.";

    /// <summary>The three largest, and what they hold together.</summary>
    public static string Largest(EcosystemFigure figure)
    {
        var leaders = LargestOf(figure);
        if (leaders.Count == 0)
            return "No ecosystem has a figure in the year.";

        var first = $"{Names(leaders)} {Wording.Form(leaders.Count, "employs", "employ")} the most people";
        if (leaders.Any(share => share.SharePct is null))
            return $"{first} among the ecosystems that have a figure.";

        var sum = NumberText.Percent(leaders.Sum(share => share.SharePct!.Value));
        return $"{first}, {(leaders.Count > 1 ? "together " : "")}{sum} of the employment in the 14 ecosystems.";
    }

    /// <summary>How many ecosystems stand where against the EU27.</summary>
    public static string Groups(EcosystemFigure figure)
    {
        var groups = ComparisonWords.All
            .Select(comparison => (Comparison: comparison, Count: figure.Ecosystems.Count(share => share.Comparison == comparison)))
            .Where(group => group.Count > 0)
            .ToList();
        if (groups.Count == 0)
            return "No ecosystem can be compared with the EU27.";

        var phrases = groups.Select((group, i) => i == 0
            ? $"{Wording.Number(group.Count)} {Wording.Form(group.Count, "ecosystem is", "ecosystems are")} {ComparisonWords.Words(group.Comparison)}"
            : $"{Wording.Number(group.Count)} {ComparisonWords.Words(group.Comparison)}");
        return $"Measured against the EU27 share, {Wording.List([.. phrases])}.{WithoutComparison(figure)}";
    }

    /// <summary>Says which ecosystems print a difference of 1.0 that is smaller before rounding; null when none does.</summary>
    public static string? RoundingNote(EcosystemFigure figure)
    {
        var names = figure.Ecosystems
            .Where(share => share.Comparison is ShareComparison.SlightlyAbove or ShareComparison.SlightlyBelow)
            .Where(share => NumberText.OneDecimal(Math.Abs(share.DifferencePoints ?? 0)) == "1.0")
            .Select(share => share.Name)
            .ToList();
        return names.Count == 0
            ? null
            : $"{Wording.List(names)} {Wording.Form(names.Count, "shows", "show")} a difference of 1.0 that is smaller before rounding, hence slightly.";
    }

    /// <summary>Description of the drawing for those who do not see it.</summary>
    public static string Description(EcosystemFigure figure, string country)
    {
        var bars = $"Paired horizontal bars for {Wording.Number(figure.Ecosystems.Count)} ecosystems, ordered by employment in {country}.";
        var lead = figure.Ecosystems.FirstOrDefault(share => share.SharePct is not null);
        if (lead is null)
            return bars + " No share is known.";

        var eu = lead.EuSharePct is { } share ? $" against {NumberText.OneDecimal(share)} in the EU27" : "";
        return $"{bars} {lead.Name} leads with {NumberText.OneDecimal(lead.SharePct!.Value)} percent{eu}. All values are in the table below the figure.";
    }

    /// <summary>One bar pair in words, for the hover.</summary>
    public static string Row(EcosystemShare share, EcosystemFigure figure, string country)
    {
        var own = share.SharePct is { } value ? NumberText.Percent(value) : "no figure";
        var eu = share.EuSharePct is { } euValue ? NumberText.Percent(euValue) : "no figure";
        var text = $"{share.Name}: {country} {own} ({figure.SourceId}, {NumberText.Plain(figure.Year)}), EU27 {eu} ({EuSource(figure)}, {NumberText.Plain(figure.EuYear)})";
        return share is { DifferencePoints: { } points, Comparison: { } comparison }
            ? $"{text}, difference {NumberText.Difference(points)} points, {ComparisonWords.Words(comparison)}"
            : text;
    }

    /// <summary>The source of the EU27 figures: the code of the data set, or words for the official figures.</summary>
    public static string EuSource(EcosystemFigure figure) =>
        figure.EuSourceId.StartsWith("official", StringComparison.Ordinal) ? "official figures" : figure.EuSourceId;

    private static string WithoutComparison(EcosystemFigure figure)
    {
        var names = figure.Ecosystems.Where(share => share.Comparison is null).Select(share => share.Name).ToList();
        return names.Count == 0 ? "" : $" {Wording.List(names)} {Wording.Form(names.Count, "has", "have")} no comparison.";
    }

    private static List<EcosystemShare> LargestOf(EcosystemFigure figure) =>
        [.. figure.Ecosystems.Where(share => share.EmploymentPersons is not null).Take(Leaders)];

    private static string Names(List<EcosystemShare> shares) => Wording.List([.. shares.Select(share => share.Name)]);
}
