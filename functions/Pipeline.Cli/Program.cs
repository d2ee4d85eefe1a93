using System.Diagnostics;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Storage;

var store = new FolderStore("/tmp/try-out");
foreach (var f in args) { await using var s = File.OpenRead(f); await store.WriteAsync("drops/eurostat/" + Path.GetFileName(f), WriteCondition.None, (t, c) => s.CopyToAsync(t, c), default); }
var w = Stopwatch.StartNew();
var report = await new DropIngestion(store, DropLimits.Default).IngestAsync([.. args.Select(f => "drops/eurostat/" + Path.GetFileName(f))], default);
foreach (var c in report.Changes) Console.WriteLine($"{c.Dataset}: changed {c.IsChanged} cells {c.Manifest?.Cells} rows {c.Manifest?.Rows} missing {c.Manifest?.Missing} rev {c.Manifest?.Revision} drops {c.Manifest?.Drops.Count}");
foreach (var r in report.Rejected) Console.WriteLine($"REJECTED {r.Key}: {r.Value}");
Console.WriteLine(w.ElapsedMilliseconds + " ms");
