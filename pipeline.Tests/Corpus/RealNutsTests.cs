using System.Globalization;
using System.Text.RegularExpressions;
using Factsheets.Classifications;
using nietras.SeparatedValues;

namespace Factsheets.Tests.Corpus;

/// <summary>The embedded lists and changes of regions against Eurostat's workbooks and the matrices of the JRC.</summary>
public sealed partial class RealNutsTests
{
    [Theory]
    [InlineData("NUTS2013-NUTS2016.export-all.csv", 1, 2, 2, NutsVersion.Nuts2013, NutsVersion.Nuts2016)]
    [InlineData("NUTS2016-NUTS2021.export-all.csv", 0, 1, 1, NutsVersion.Nuts2016, NutsVersion.Nuts2021)]
    public void The_lists_hold_the_codes_of_the_official_workbooks(string file, int oldColumn, int newColumn, int skip, NutsVersion old, NutsVersion now)
    {
        var rows = Rows(file, ',').Skip(skip).ToList();

        Assert.Equal(Listed(old), Codes(rows, oldColumn));
        Assert.Equal(Listed(now), Codes(rows, newColumn));
    }

    [Fact]
    public void The_list_of_2024_holds_the_official_codes_and_no_kept_code_has_another_name()
    {
        var official = Rows("NUTS2021-NUTS2024.csv", ';').Where(row => row[1].Length is 3 or 4 && !row[1].EndsWith('Z')).ToDictionary(row => row[1], row => row[2]);
        var before = Rows("NUTS2016-NUTS2021.export-nuts2021-list.csv", ',').Where(row => row[0].Length is 3 or 4).ToDictionary(row => row[0], row => row[2] + row[3]);

        Assert.Equal(Listed(NutsVersion.Nuts2024), official.Keys.Where(code => Countries.Eu27.Contains(code[..2])).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(official, pair => before.TryGetValue(pair.Key, out var name) && Folded(name) != Folded(pair.Value));
    }

    [Theory]
    [InlineData("NUTS2013-NUTS2016.export-level1.csv")]
    [InlineData("NUTS2013-NUTS2016.export-level2.csv")]
    public void What_the_workbook_says_a_region_of_2016_is_made_of_is_what_the_correspondence_says(string file)
    {
        var seen = 0;
        foreach (var row in Rows(file, ',').Where(row => row[1].Length > 0))
        {
            // FRC=FR26+FR43; one cell has FRFR25. Parts of level 3, and subtractions, say nothing of whole regions.
            if (Sum().Match(row[4].Replace("FRFR", "FR", StringComparison.Ordinal)) is { Success: true } sum && sum.Groups["part"].Captures.All(part => part.Length is 3 or 4))
            {
                seen++;
                var found = NutsCorrespondence.Of(row[1], NutsVersion.Nuts2016, NutsVersion.Nuts2013);
                Assert.True(found.IsExact, row[1]);
                Assert.Equal(sum.Groups["part"].Captures.Select(part => part.Value).Order(StringComparer.Ordinal), found.Codes);
            }
        }

        Assert.True(seen >= 17, $"{seen} rows");
    }

    [Theory]
    [InlineData("NUTS2013-NUTS2016.export-all.csv", 1, 2, 2, 7, NutsVersion.Nuts2013, NutsVersion.Nuts2016, "ITH4")]
    [InlineData("NUTS2016-NUTS2021.export-all.csv", 0, 1, 1, 7, NutsVersion.Nuts2016, NutsVersion.Nuts2021, "NL31 NL33")]
    public void A_region_that_the_workbook_leaves_unchanged_is_the_same_except_where_the_shares_show_that_a_border_moved(string file, int oldColumn, int newColumn, int skip, int changeColumn, NutsVersion old, NutsVersion now, string moved)
    {
        var unchanged = Rows(file, ',').Skip(skip)
            .Where(row => row[oldColumn].Length is 3 or 4 && Countries.Eu27.Contains(row[oldColumn][..2]) && row[oldColumn] == row[newColumn] && (row[changeColumn].Length == 0 || row[changeColumn].StartsWith("name", StringComparison.Ordinal)))
            .Select(row => row[oldColumn]).ToList();

        Assert.True(unchanged.Count > 250);
        Assert.Equal(moved, string.Join(' ', unchanged.Where(code => !NutsCorrespondence.AreIdentical(code, now, code, old))));
    }

    [Fact]
    public void Regions_that_the_workbooks_call_split_are_parts_of_their_parent()
    {
        foreach (var (parent, children, from, to) in new[] { ("LT00", "LT01 LT02", 2013, 2016), ("HU10", "HU11 HU12", 2013, 2016), ("PL12", "PL91 PL92", 2013, 2016), ("HR04", "HR02 HR05 HR06", 2016, 2021) })
        {
            foreach (var child in children.Split(' '))
            {
                var found = NutsCorrespondence.Of(child, (NutsVersion)to, (NutsVersion)from);
                Assert.Equal((NutsMatch.Part, parent), (found.Match, found.Codes[0]));
            }
        }
    }

    [Theory]
    [InlineData("n1_cm_v2013_v2016.csv", 2013, 1)]
    [InlineData("n2_cm_v2013_v2016.csv", 2013, 2)]
    [InlineData("n1_cm_v2016_v2021.csv", 2016, 1)]
    [InlineData("n2_cm_v2016_v2021.csv", 2016, 2)]
    public void The_shares_are_those_of_the_matrices_of_the_JRC(string file, int from, int level)
    {
        var cells = Rows(file, ',').Skip(1).Select(row => (From: row[0], To: row[1], Population: double.Parse(row[4], CultureInfo.InvariantCulture))).ToList();
        var (ofFrom, ofTo) = (Sums(cell => cell.From), Sums(cell => cell.To));
        var embedded = EmbeddedTable.Read("nuts_changes.csv", row => (Version: row["from_version"].Parse<int>(), Level: row["level"].Parse<int>(), From: row["from_code"].ToString(), To: row["to_code"].ToString(), OfFrom: row["share_of_from_population"].Parse<double>(), OfTo: row["share_of_to_population"].Parse<double>()))
            .Where(row => row.Version == from && row.Level == level).ToDictionary(row => (row.From, row.To));

        foreach (var cell in cells.Where(cell => cell.Population > 0))
        {
            var (shareOfFrom, shareOfTo) = (cell.Population / ofFrom[cell.From], cell.Population / ofTo[cell.To]);
            if (shareOfFrom >= 0.001 || shareOfTo >= 0.001)
            {
                var row = embedded[(cell.From, cell.To)];
                Assert.Equal(shareOfFrom, row.OfFrom, 1e-6);
                Assert.Equal(shareOfTo, row.OfTo, 1e-6);
            }
        }

        Dictionary<string, double> Sums(Func<(string From, string To, double Population), string> key) =>
            cells.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Population));
    }

    private static IEnumerable<string> Listed(NutsVersion version) =>
        NutsRegions.In(version).Where(region => region.Level is 1 or 2 && Countries.Eu27.Contains(region.Country) && !NutsCode.Parse(region.Code).IsExtraRegio)
            .Select(region => region.Code).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Codes(IEnumerable<string[]> rows, int column) =>
        rows.Select(row => row[column]).Where(code => code.Length is 3 or 4 && Countries.Eu27.Contains(code[..2]) && !code.EndsWith('Z')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Folded(string name) => Spaces().Replace(name, "").ToUpperInvariant();

    private static List<string[]> Rows(string file, char separator)
    {
        using var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromFile(Corpus.PathOf("nuts/" + file));
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            var cells = new string[Math.Max(row.ColCount, 9)];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = i < row.ColCount ? row[i].ToString().Trim() : "";
            }

            rows.Add(cells);
        }

        return rows;
    }

    [GeneratedRegex("^[A-Z0-9]+=(?<part>[A-Z0-9]+)(\\+(?<part>[A-Z0-9]+))*$")]
    private static partial Regex Sum();

    [GeneratedRegex("\\s")]
    private static partial Regex Spaces();
}
