using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// Which regions a factsheet reports: NUTS 2, but NUTS 1 for Belgium, Germany and France, whose overseas part is reported by NUTS 2
/// (<c>FRY1</c> to <c>FRY5</c>; <c>FRA1</c> to <c>FRA5</c> in NUTS 2013); countries without NUTS as a whole; extra-regio never.
/// </summary>
/// <remarks>
/// The rule is data: columns <c>country,level,exception</c>. A row without exception holds for its country (<c>*</c>: every country without
/// a row); one with an exception holds for that region and all below it, the longest exception first.
/// A country that a version does not list (those outside the EU; the United Kingdom in 2024) reports by its regions of NUTS 2021.
/// Attested by the published factsheets: 201 regions in the EU27 of NUTS 2016, 203 in 2021, 205 in 2024.
/// </remarks>
public sealed class ReportingRegionTable
{
    private readonly IReadOnlyList<ReportingRule> rules;
    private readonly FrozenDictionary<NutsVersion, IReadOnlyList<NutsRegion>> byVersion;
    private readonly FrozenDictionary<NutsVersion, FrozenSet<string>> codesByVersion;

    private ReportingRegionTable(IReadOnlyList<ReportingRule> rules)
    {
        this.rules = rules;
        byVersion = Enum.GetValues<NutsVersion>().ToFrozenDictionary(version => version, Select);
        codesByVersion = byVersion.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.Select(region => region.Code).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The embedded table.</summary>
    public static ReportingRegionTable Default { get; } = ReadEmbedded();

    /// <summary>Reads a table that replaces the embedded one (the store's <c>config/reporting_regions.csv</c>).</summary>
    /// <param name="reader">CSV text with the header <c>country,level,exception</c>, comma, no quotes; blank lines are skipped.</param>
    /// <exception cref="FormatException">
    /// A row is wrong or contradicts another, or the row <c>*</c> is missing; the message says the line, what was found and what is expected.
    /// </exception>
    public static ReportingRegionTable Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new ReportingRegionTable(ReportingRuleReader.Read(reader));
    }

    /// <summary>The reporting regions of all countries, in ordinal order of the codes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="NutsVersion"/>.</exception>
    public IReadOnlyList<NutsRegion> In(NutsVersion version) => byVersion.TryGetValue(version, out var regions) ? regions : throw NoVersion(version);

    /// <summary>Whether the code, written exactly so, is a reporting region.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="NutsVersion"/>.</exception>
    public bool Contains(string code, NutsVersion version) =>
        codesByVersion.TryGetValue(version, out var codes) ? codes.Contains(code) : throw NoVersion(version);

    /// <summary>The reporting regions of a country (Eurostat code), in ordinal order of the codes; none for a code that is no country.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="NutsVersion"/>.</exception>
    public IReadOnlyList<NutsRegion> Of(string country, NutsVersion version) =>
        [.. In(version).Where(region => string.Equals(region.Country, country, StringComparison.Ordinal))];

    private static ReportingRegionTable ReadEmbedded()
    {
        using var reader = new StreamReader(EmbeddedTable.Open("reporting_regions.csv"));
        return Parse(reader);
    }

    private static ArgumentOutOfRangeException NoVersion(NutsVersion version) =>
        new(nameof(version), version, "There is no code list of this NUTS version.");

    private IReadOnlyList<NutsRegion> Select(NutsVersion version)
    {
        var listed = NutsRegions.In(version).Select(region => region.Country).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. NutsRegions.In(version)
                .Concat(NutsRegions.In(NutsVersion.Nuts2021).Where(region => !listed.Contains(region.Country)))
                .Where(Reports)
                .Concat(WholeCountries())
                .OrderBy(region => region.Code, StringComparer.Ordinal),
        ];
    }

    private bool Reports(NutsRegion region)
    {
        var code = NutsCode.Parse(region.Code);
        return !code.IsExtraRegio && code.Level == ReportingRuleReader.RuleFor(rules, code).Level;
    }

    private static IEnumerable<NutsRegion> WholeCountries() =>
        Countries.All
            .Where(country => !country.IsAggregate && !NutsRegions.HasNuts(country.Code))
            .Select(country => new NutsRegion(country.Code, 0, country.Code, null, country.Name, FrozenSet<NutsVersion>.Empty));
}
