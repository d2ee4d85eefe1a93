using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Factsheets.Indicators.Validation;

namespace Factsheets.Cli.Commands;

/// <summary><c>validate</c>: how well hidden cells are estimated on the store's data.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var command = new Command("validate", "Hides published cells, estimates them, and says how far off the estimates are.");
        command.SetWork(async (_, store, output, cancellationToken) =>
        {
            var clock = Stopwatch.StartNew();
            var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
            var report = await output.WithProgressAsync("Masking", progress => new FactsheetPipeline(store).ValidateAsync(options, progress, cancellationToken));
            if (report is null)
            {
                throw new UsageException("The store has no data set to validate on; run or ingest comes first.");
            }

            output.Result(LinesOf(report));
            output.Result("WAPE: sum of absolute errors over sum of truths, in all and by size in persons. P, R: precision and recall of LQ over the threshold, and of relevant agglomerations. Inside: percent of truths inside the bounds. Gap: to published sections, persons. Equal, prop., shares: WAPE of an equal split, fitted; of national shares, not fitted; of national shares, fitted.");
            output.Result(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds:0.0} s. Kept in {store.LocationOf(ValidationReport.Path)}."));
            output.Document(new { seconds = clock.Elapsed.TotalSeconds, report.MethodVersion, report.Scores });
            return ExitCode.Done;
        });
        return command;
    }

    // Plain columns: seventeen of them would wrap in a bordered table on a common terminal.
    private static string LinesOf(ValidationReport report)
    {
        string[] heads = ["mask", "year", "cells", "WAPE", "<50", "<250", "<1,000", "more", "LQ P", "R", "rel. P", "R", "inside", "gap", "equal", "prop.", "shares"];
        var rows = report.Scores.Select(score => (string[])
        [
            JsonNamingPolicy.SnakeCaseLower.ConvertName(score.Mask.ToString()),
            score.Year?.ToString(CultureInfo.InvariantCulture) ?? "all",
            score.Cells.ToString("N0", CultureInfo.InvariantCulture),
            Number(score.Wape, "0.000"),
            .. score.Bands.Select(band => Number(band.Wape, "0.00")),
            Number(score.Agglomerations.Precision, "0.00"),
            Number(score.Agglomerations.Recall, "0.00"),
            Number(score.RelevantAgglomerations.Precision, "0.00"),
            Number(score.RelevantAgglomerations.Recall, "0.00"),
            Number(score.InsideBoundsPct, "0.0"),
            Number(score.AdditivityGapPersons, "0.0"),
            Number(score.WapeEqualSplit, "0.000"),
            Number(score.WapeNationalProportions, "0.000"),
            Number(score.WapeNationalShares, "0.000"),
        ]);
        return string.Join(Environment.NewLine, rows.Prepend(heads).Select(row => string.Join(' ', row.Select((cell, i) => i == 0 ? cell.PadRight(9) : cell.PadLeft(6)))));
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
