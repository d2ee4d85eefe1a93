using Factsheets.Lake;

namespace Factsheets.Cli.Commands;

/// <summary>Words for what ingestion has done.</summary>
internal static class Reports
{
    public static void Tell(Output output, IngestReport report)
    {
        foreach (var change in report.Changes.Where(change => change.Manifest is not null))
        {
            var manifest = change.Manifest!;
            var what = (change.IsChanged, change.Target.IsDataset) switch
            {
                (false, _) => "unchanged",
                (true, true) => FormattableString.Invariant($"{manifest.Cells:N0} cells, {manifest.Rows:N0} rows, {manifest.Missing:N0} bare missing"),
                (true, false) => FormattableString.Invariant($"{manifest.Cells:N0} rows read, {manifest.Rows:N0} kept"),
            };
            output.Tell(FormattableString.Invariant($"{change.Dataset}: {what}"));
            if (change.IsChanged && manifest.Revision is { } revision)
            {
                output.Tell(FormattableString.Invariant($"  against the state before: {revision.CellsAdded:N0} {(change.Target.IsDataset ? "cells" : "rows")} added, {revision.CellsRemoved:N0} removed, {revision.CellsChanged:N0} changed"));
            }

            foreach (var line in change.Differences.Concat(change.IsChanged ? manifest.Remarks : []))
            {
                output.Tell($"  {line}");
            }

            foreach (var drop in manifest.Drops.Where(drop => change.IsChanged && drop.CellsWon is not null))
            {
                output.Tell(FormattableString.Invariant($"  {drop.Drop.Path}: {drop.CellsWon:N0} {(change.Target.IsDataset ? "cells" : "rows")} come from this partial drop"));
            }

            foreach (var drop in manifest.Drops.Where(drop => drop.IsSuperseded))
            {
                output.Tell($"  {drop.Drop.Path}: replaced by a later complete drop");
            }
        }

        foreach (var (path, rejection) in report.Rejected)
        {
            output.Error($"rejected {path}: {rejection}");
        }
    }

    public static object Document(IngestReport report) => new
    {
        accepted = report.Accepted.Select(drop => drop.Path),
        rejected = report.Rejected,
        datasets = report.Changes.Where(change => change.Manifest is not null).Select(change => new { change.Dataset, change.IsChanged, change.Manifest!.Cells, change.Manifest.Rows, change.Manifest.Missing, change.Manifest.Revision, change.Differences, change.Manifest.Remarks, drops = change.Manifest.Drops }),
    };
}
