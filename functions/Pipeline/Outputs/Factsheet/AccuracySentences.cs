using Factsheets.Employment.Estimation;
using Factsheets.Indicators.Validation;

namespace Factsheets.Outputs.Factsheet;

/// <summary>How good the estimates are, in words.</summary>
internal static class AccuracySentences
{
    /// <summary>One paragraph a mask; none when nothing was measured.</summary>
    public static IEnumerable<string> Of(EstimationAccuracy? accuracy) =>
        accuracy is { Year: { } year, Scores: var scores } ? scores.Where(score => score.Wape is not null).Select(score => Score(score, year)) : [];

    private static string Score(MaskScore score, int year)
    {
        var chosen = score.Mask == MaskKind.Realistic
            ? $"Measured on cells that are published in {NumberText.Plain(year)} and confidential in the year before or after"
            : $"Measured on a random eighth of the cells published in {NumberText.Plain(year)}";
        string?[] parts =
        [
            $"{chosen} ({NumberText.Count(score.Cells)} cells of all countries, with those that would give them away): hidden and estimated again, they are off by {Part(score.Wape)} of the persons{Baseline(score)}.",
            BandsOf(score),
            Detection(score.RelevantAgglomerations),
            score.InsideBoundsPct is { } inside ? $"{NumberText.Percent(inside)} of the true figures lie inside the bounds." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Baseline(MaskScore score) => score.WapeNationalShares is { } shares ? $", with national shares in place of earlier years and local units by {Part(shares)}" : "";

    private static string? BandsOf(MaskScore score)
    {
        var bands = score.Bands.Where(band => band.Wape is not null).ToList();
        return bands.Count == 0 ? null : $"By size: {string.Join("; ", bands.Select(band => $"{band.Band} {Part(band.Wape)}"))}.";
    }

    private static string? Detection(Detection relevant) => relevant is { Precision: { } precision, Recall: { } recall }
        ? $"Of the relevant agglomerations that the estimates give, {Part(precision)} are right; of the true ones they find {Part(recall)}."
        : null;

    private static string Part(double? part) => NumberText.Percent(100 * part!.Value);
}
