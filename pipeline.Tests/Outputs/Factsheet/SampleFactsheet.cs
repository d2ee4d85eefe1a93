using System.Globalization;
using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Factsheet;

/// <summary>A realistic factsheet, and one where everything is missing.</summary>
internal static class SampleFactsheet
{
    public static CountryFactsheet Spain() => Empty() with
    {
        Employment = Figure(),
        ModelledEcosystems = new ModelledTable(Table("ecosystem") with { IsModelled = true, KindsCovered = 14 }, "nama_10_a64_e", 2022, true, "official_2018", 2018),
        SectorAgglomerations = Table("sector") with
        {
            SeatEffect = new SeatEffect(0.31, true, [new SeatRegion("ES30", "Comunidad de Madrid", 1.62)]),
            KindsCovered = 61,
            KindsNotCovered = ["B06", "B07", "B09", "C12", "C19", "H50", "H51"],
        },
        EcosystemAgglomerations = Table("ecosystem") with
        {
            KindsCovered = 10,
            KindsNotCovered = ["Health", "Proximity & Social Economy", "Agri-food", "Cultural and Creative Industries"],
        },
        EcosystemTotals = [new CountryTotal("ES", "Spain", 9, 18), new CountryTotal("IT", "Italy", 15, 21)],
        AgglomerationMap = AgglomerationMaps.Of("ES", Table("sector"), RegionOutlines.Bundled),
        Method = new MethodAnnex
        {
            MethodVersion = 1,
            Sources =
            [
                new SourceUse("Country by division", "nama_10_a64_e", "employment, domestic concept", 2022),
                new SourceUse("Regions by division", "sbs_r_nuts06_r2", "persons employed", 2014),
                new SourceUse("EU27 by division", "sbs_na_sca_r2", "persons employed", null),
            ],
            RegionCells = [new CellCount("published", 1124), new CellCount("confidential", 168)],
            Scheme = "asmr2022",
            WeightSums = [new DivisionWeightSum("C25", 1.12), new DivisionWeightSum("J62", 1.35)],
            SectorsWithoutReference = ["B06", "B07", "B09", "C12", "C19", "H50", "H51"],
            NotComputed = ["Change over time: the source changes in 2021.", "Size of firms: no source holds it by region."],
            Warnings = ["Employment is booked at the workplace in most, not all, regions."],
        },
        References =
        [
            new DataReference("nama_10_a64_e", "Employment by A*64 industry, national accounts", "Eurostat", "2023-11-24", "2023-12-01", "Reuse authorised with the source named", "https://ec.europa.eu/eurostat/databrowser/view/nama_10_a64_e"),
            new DataReference("sbs_r_nuts06_r2", "SBS data by NUTS 2 regions and NACE Rev. 2", "Eurostat", null, null, "Reuse authorised with the source named", null),
        ],
        Missing = [],
    };

    /// <summary>Spain with every class of the map, a region without data and one that is not drawn.</summary>
    public static CountryFactsheet Mapped()
    {
        var map = Spain().AgglomerationMap!;
        int?[] values = [0, 1, 3, 4, 6, 9, null];
        return Spain() with
        {
            AgglomerationMap = map with
            {
                Regions =
                [
                    .. map.Regions.Select((region, i) => region with
                    {
                        Value = values[i % values.Length],
                        Reason = values[i % values.Length] is null ? "confidential" : null,
                        Drawing = i == 1 ? RegionDrawing.NotDrawn : region.Drawing,
                    }),
                ],
            },
        };
    }

    public static CountryFactsheet Empty() => new()
    {
        CountryCode = "ES",
        CountryName = "Spain",
        Edition = "2014-0123456789ab",
        ProductVersion = "0.1.0",
        LegalNotice = "The figures are as the statistical offices publish them. No guarantee is given.",
        Employment = null,
        SectorAgglomerations = null,
        EcosystemAgglomerations = null,
        EcosystemTotals = [],
        AgglomerationMap = null,
        Method = new MethodAnnex
        {
            MethodVersion = 1,
            Sources = [],
            RegionCells = [],
            Scheme = "asmr2022",
            WeightSums = [],
            SectorsWithoutReference = [],
            NotComputed = [],
            Warnings = [],
        },
        References = [],
        Missing =
        [
            new MissingPart("fig1", "No data set holds employment by division for Spain.", "A drop of nama_10_a64_e fills it."),
            new MissingPart("tab1", "No data set holds the regions of Spain.", "A drop of sbs_r_nuts06_r2 fills it."),
            new MissingPart("s3", "There is no policy profile.", "A drop policy/ES.yaml fills it."),
        ],
    };

    public static EcosystemFigure Figure(params EcosystemShare[] ecosystems) => new()
    {
        Year = 2022,
        EuYear = 2018,
        SourceId = "nama_10_a64_e",
        EuSourceId = "official_2018",
        EuNote = "Shares of the EU27 are the official ones of 2018, the last year in which all members report.",
        Scheme = "asmr2022",
        EmploymentConcept = "employment, domestic concept",
        EcosystemEmploymentPersons = 18_449_473,
        TotalEmploymentPersons = 21_302_000,
        Ecosystems = ecosystems.Length > 0 ? ecosystems : [.. Lines(SpainFigures.Ecosystems).Select((line, i) => SpanishShare(line, i + 1))],
    };

    public static EcosystemShare Share(string name, double share, double eu)
    {
        var difference = share - eu;
        return new EcosystemShare(name, name, 1, share * 1000, share, eu, difference, share / eu, Math.Abs(difference) switch
        {
            < 0.15 => ShareComparison.InLine,
            < 1 => difference > 0 ? ShareComparison.SlightlyAbove : ShareComparison.SlightlyBelow,
            _ => difference > 0 ? ShareComparison.ClearlyAbove : ShareComparison.ClearlyBelow,
        });
    }

    public static AgglomerationTable TableOf(params RegionAgglomerations[] regions) => new()
    {
        Year = 2014,
        SourceId = "sbs_r_nuts06_r2",
        NutsVersion = 2013,
        Universe = "business-economy employment (NACE B-N without K, and S95)",
        LocationQuotientThreshold = 1.5,
        ShareThresholdPct = 1,
        IsPartialCoverage = false,
        Total = regions.Sum(region => region.Agglomerations.Count),
        KindsCovered = 10,
        KindsNotCovered = [],
        Regions = regions,
    };

    public static RegionAgglomerations Region(string name, params Agglomeration[] found) => new(name, name, 1000, 0, null, found);

    public static Agglomeration Found(string code, bool isCountryWide = false) =>
        new(code, code, 2, 3, 100, 1.2, isCountryWide, false, false, null);

    /// <summary>One that rests on an estimate.</summary>
    public static Agglomeration Estimated(string code, Evidence evidence, bool isWithheld = false) => Found(code) with
    {
        LocationQuotient = isWithheld ? null : 2,
        SharePct = isWithheld ? null : 3,
        EmploymentPersons = isWithheld ? null : 100,
        Estimate = new AgglomerationEstimate(evidence, EstimationMethod.Time, 2013, QualityClass.C, isWithheld, isWithheld ? null : 80, isWithheld ? null : 120, isWithheld ? null : 1.31, isWithheld ? null : 2.4),
    };

    private static EcosystemShare SpanishShare(string[] line, int rank) =>
        Share(line[0], Number(line[2]), Number(line[3])) with { Rank = rank, EmploymentPersons = Number(line[1]) };

    private static AgglomerationTable Table(string kind)
    {
        var lines = Lines(SpainFigures.Regions);
        return TableOf([.. lines.Where(line => line[0] == "region").Select(line => SpanishRegion(line, kind, [.. lines.Where(each => each[0] == kind && each[1] == line[1])]))]);
    }

    // One region is made unknown, so that the sample holds that case too.
    private static RegionAgglomerations SpanishRegion(string[] line, string kind, string[][] found) =>
        new(line[1], line[2], Number(line[3]), kind == "sector" ? (int)Number(line[4]) : 0, line[1] == "ES63" ? "confidential" : null, line[1] == "ES63" ? [] : [.. found.Select(SpanishFound)]);

    private static Agglomeration SpanishFound(string[] line)
    {
        var quotient = Number(line[4]);
        var isWide = Number(line[7]) > 1.5;
        return new Agglomeration(line[2], line[3], quotient, Number(line[5]), Number(line[6]), Number(line[7]), isWide, quotient < 1.575, Number(line[6]) > 30_000, null);
    }

    private static string[][] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim().Split(';'))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
