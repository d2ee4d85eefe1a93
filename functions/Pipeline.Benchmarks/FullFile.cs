using System.Diagnostics;
using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Benchmarks;

/// <summary>
/// Indicators of a full file with and without estimation and disclosure control: wall time, processor time and peak memory. Bound: 60 s on two
/// cores and 1 GB. Peak memory is that of a process, so this is one run and no repeated measurement.
/// </summary>
internal static class FullFile
{
    public static void Measure()
    {
        var sources = GeneratedEmployment.Sources();
        var cells = sources.Of(EmploymentRole.RegionByDivision)[0].AllCells().Where(cell => cell.Geo.Length == 4 && cell.Activity.Length == 3).ToList();
        Write($"{GeneratedEmployment.Regions().Count()} regions, {cells.Count:N0} cells by division, {100.0 * cells.Count(cell => cell.Persons is null) / cells.Count:0.0} % confidential");
        Measure("published cells alone", sources, new FactsheetOptions { Estimation = false });
        Measure("estimates", sources, new FactsheetOptions { DisclosureControl = false });
        Measure("estimates and disclosure control", sources, new FactsheetOptions());
        using var process = Process.GetCurrentProcess();
        Write($"peak memory {process.PeakWorkingSet64 / 1048576.0:0} MB");
    }

    private static void Measure(string name, EmploymentSources sources, FactsheetOptions options)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var set = IndicatorSet.Compute(sources, options, ReportingRegionTable.Default);
        clock.Stop();
        process.Refresh();
        var estimates = set.RegionSectors.Count(row => row.Estimate is not null);
        var withheld = set.RegionSectors.Count(row => row.Withheld is not null);
        Write($"{name}: {clock.Elapsed.TotalSeconds:0.0} s, {(process.TotalProcessorTime - before).TotalSeconds:0.0} s of processor; {estimates:N0} estimates shown, {withheld:N0} withheld");
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
