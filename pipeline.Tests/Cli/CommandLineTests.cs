using System.Diagnostics;
using System.Text.Json;

namespace Factsheets.Tests.Cli;

/// <summary>The command line as a process: exit codes, JSON on stdout, messages on stderr.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_on_an_empty_folder_takes_the_samples_and_ends_with_0()
    {
        var run = await RunAsync("run", "--store", Store, "--json", "--country", "ES,AT");

        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal(2014, document.RootElement.GetProperty("build").GetProperty("reference_year").GetProperty("year").GetInt32());
        Assert.True(File.Exists(Path.Combine(Store, "outputs", "latest", "countries", "ES", "factsheet.html")));
        Assert.False(Directory.Exists(Path.Combine(Store, "outputs", "latest", "countries", "IT")));
        Assert.Contains("samples", run.Error, StringComparison.Ordinal);

        var own = await RunAsync("run", Write("x.tsv", "a,geo\\time\t2014 \nA,AT\t1 \n"), "--store", Store);
        Assert.Equal(2, own.ExitCode);
        Assert.Contains("--store", own.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_drop_is_named_and_put_on_record_and_the_others_go_on()
    {
        var good = Write("nama_10_a64_e.tsv", "freq,unit,nace_r2,na_item,geo\\TIME_PERIOD\t2021 \r\nA,THS_PER,C10-C12,EMP_DC,AT\t88.6 \r\n");
        var bad = Write("lfst_r_lfe2en2.tsv", "freq,geo\\TIME_PERIOD\t2021 \r\nA,AT\tabc \r\n");

        var ingest = await RunAsync("ingest", good, bad, "--store", Store);
        var status = await RunAsync("status", "--store", Store, "--json");

        Assert.Equal(1, ingest.ExitCode);
        Assert.Contains("bad_cell (line 2, field 2)", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("Found: 'abc", ingest.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(status.Out);
        Assert.Equal("nama_10_a64_e", Assert.Single(document.RootElement.GetProperty("datasets").EnumerateArray()).GetProperty("dataset").GetString());
        Assert.Equal(["rejected/eurostat/lfst_r_lfe2en2.tsv.json"], document.RootElement.GetProperty("rejections").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Validate_measures_the_estimates_on_the_data_of_the_store()
    {
        var empty = await RunAsync("validate", "--store", Store);
        var drop = Write("sbs_r_nuts06_r2.tsv", "freq,indic_sb,nace_r2,geo\\TIME_PERIOD\t2013 \t2014 \r\n" + string.Concat(from geo in new[] { "ES11", "ES12", "ES13" }
                                                                                                                           from activity in new[] { "F41", "F42", "F43" }
                                                                                                                           select $"A,V16110,{activity},{geo}\t100 \t{(geo == "ES11" && activity == "F41" ? ": @C" : "110 ")}\r\n"));

        await RunAsync("ingest", drop, "--store", Store);
        var validate = await RunAsync("validate", "--store", Store, "--json");

        Assert.Equal((2, 0), (empty.ExitCode, validate.ExitCode));
        using var document = JsonDocument.Parse(validate.Out);
        Assert.Contains(document.RootElement.GetProperty("scores").EnumerateArray(), score => score.GetProperty("mask").GetString() == "realistic" && score.GetProperty("year").GetRawText() == "2013");
        Assert.True(File.Exists(Path.Combine(Store, "manifests", "validation.json")));
    }

    [Fact]
    public async Task Check_says_what_a_file_is_and_writes_nothing()
    {
        var file = Write("demo.tsv", "unit,geo\\time\t2014 \t2013 \nNR,AT\t1 p\t: \n");

        var check = await RunAsync("check", file, "--json", "--store", Store);

        Assert.Equal(0, check.ExitCode);
        using var document = JsonDocument.Parse(check.Out);
        var one = document.RootElement[0];
        Assert.Equal(("eurostat_tsv", "demo", 2, 1, 1), (one.GetProperty("kind").GetString(), one.GetProperty("dataset").GetString(), one.GetProperty("cells").GetInt32(), one.GetProperty("values").GetInt32(), one.GetProperty("missing").GetInt32()));
        Assert.False(Directory.Exists(Store));
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("check", "no-such-file.tsv")]
    [InlineData("build", "--scheme", "asmr1999")]
    [InlineData("build", "--nuts", "2010")]
    [InlineData("build", "--country", "Atlantis")]
    [InlineData("nonsense")]
    public async Task What_cannot_be_done_so_is_a_usage_error(params string[] arguments)
    {
        var run = await RunAsync([.. arguments, "--store", Store]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Building_from_nothing_fails_with_3()
    {
        Assert.Equal(3, (await RunAsync("build", "--store", Store)).ExitCode);
    }

    [Fact]
    public async Task An_edition_that_has_lost_a_year_fails_with_3_and_is_published_with_leave()
    {
        var both = Write("nama_10_a64_e.tsv", "freq,unit,nace_r2,na_item,geo\\TIME_PERIOD\t2020 \t2021 \r\nA,THS_PER,C10-C12,EMP_DC,AT\t88.1 \t88.6 \r\n");
        Assert.Equal(0, (await RunAsync("run", both, "--store", Store)).ExitCode);
        var one = Path.Combine(Store, "drops", "eurostat", "nama_10_a64_e.tsv");
        await File.WriteAllTextAsync(one, "freq,unit,nace_r2,na_item,geo\\TIME_PERIOD\t2021 \r\nA,THS_PER,C10-C12,EMP_DC,AT\t88.6 \r\n", TestContext.Current.CancellationToken);

        var stopped = await RunAsync("run", one, "--store", Store);
        var allowed = await RunAsync("build", "--allow-shrinking", "--store", Store);

        Assert.Equal((3, 0), (stopped.ExitCode, allowed.ExitCode));
        Assert.Contains("AT 2020", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-shrinking", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("AT 2020", allowed.Out, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "factsheets.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
