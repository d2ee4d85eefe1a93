using System.CommandLine;
using Factsheets.Classifications;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary>Flags that override the store's options for one edition.</summary>
internal sealed class EditionFlags
{
    private readonly Option<string[]> _countries = new("--country") { Description = "Country that gets a factsheet (code or name); may be repeated. Tables always cover all.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<int?> _year = new("--year") { Description = "Reference year; without it chosen by rule." };
    private readonly Option<int?> _nuts = new("--nuts") { Description = "NUTS version of the outputs: 2013, 2016, 2021 or 2024; without it that of the data." };
    private readonly Option<string?> _scheme = new("--scheme") { Description = "Ecosystem weights: asmr2021 or asmr2022." };
    private readonly Option<string?> _estimation = new("--estimation") { Description = "on or off: whether hidden cells are estimated; off gives published cells alone." };
    private readonly Option<string?> _compareWith = new("--compare-with") { Description = "Edition that the factsheets are compared with: its id, or 'current' for the one that is published." };
    private readonly Option<bool> _publish = new("--publish") { Description = "On azure: publish the edition although flags override the store's options." };

    public void AddTo(Command command)
    {
        _estimation.AcceptOnlyFromAmong("on", "off");
        command.Options.Add(_countries);
        command.Options.Add(_year);
        command.Options.Add(_nuts);
        command.Options.Add(_scheme);
        command.Options.Add(_estimation);
        command.Options.Add(_compareWith);
        command.Options.Add(_publish);
        command.Options.Add(CommonOptions.AllowShrinking);
    }

    public async Task<EditionRequest> RequestAsync(ParseResult parsed, IStore store, CancellationToken cancellationToken)
    {
        var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
        var overridden = options with
        {
            Year = parsed.GetValue(_year) ?? options.Year,
            NutsVersion = parsed.GetValue(_nuts) ?? options.NutsVersion,
            Scheme = parsed.GetValue(_scheme) ?? options.Scheme,
            Estimation = parsed.GetValue(_estimation) is { } estimation ? estimation == "on" : options.Estimation,
            CompareWith = await PreviousAsync(parsed.GetValue(_compareWith), store, cancellationToken) ?? options.CompareWith,
        };
        try
        {
            var countries = CountriesOf(parsed);
            var isPlain = overridden == options && countries.Count == 0;
            var request = isPlain
                ? EditionRequest.OfStore
                : new EditionRequest(overridden.Checked(), countries, store is not BlobStore || parsed.GetValue(_publish));
            return request with { AllowsShrinking = parsed.GetValue(CommonOptions.AllowShrinking) };
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    // The edition is named before the build, so that it is part of what the new edition is made from.
    private static async Task<string?> PreviousAsync(string? given, IStore store, CancellationToken cancellationToken) => given == "current"
        ? (await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, cancellationToken))?.Edition ?? throw new UsageException("--compare-with current: no edition is published yet.")
        : given;

    private IReadOnlyList<string> CountriesOf(ParseResult parsed) =>
    [
        .. (parsed.GetValue(_countries) ?? []).SelectMany(text => text.Split(',')).Select(text => CountryCode.TryParse(text, out var code)
            ? code.Value
            : throw new UsageException($"'{text}' is no country; give a code (FR, EL) or an English name.")),
    ];
}
