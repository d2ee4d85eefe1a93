using System.Globalization;
using CsCheck;
using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class JsonStatReaderTests
{
    private const string Dimensions = """
        "id": ["freq", "geo", "time"], "size": [1, 2, 2],
        "dimension": {
          "freq": { "category": { "label": { "A": "Annual" } } },
          "geo": { "category": { "index": { "ES": 1, "FR": 0 } } },
          "time": { "category": { "index": ["2021", "2020"] } } }
        """;

    private static readonly ExtractRow[] Expected =
    [
        new("A,FR", "2020", 2.5, "p"),
        new("A,FR", "2021", 1),
        new("A,ES", "2020", null, null, "C"),
        new("A,ES", "2021", -3, "p", "C"),
    ];

    [Theory]
    [InlineData("""{ "1": 2.5, "0": 1, "2": -3 }""", """{ "1": "p", "3": "|C", "2": "p|C" }""")]
    [InlineData("""[1, 2.5, -3, null]""", """{ "1": "p", "3": "|C", "2": "p|C" }""")]
    [InlineData("""{ "1": 2.5, "0": 1, "2": -3, "3": null }""", """[null, "p", "p|C", "|C"]""")]
    [InlineData("""[1, 2.5, -3, null]""", """["", "p", "p|C", "c"]""")]
    [InlineData("""[1, 2.5, -3, null]""", """[":", "p", "p|C", ":c"]""")]
    public void Sparse_and_dense_values_and_statuses_give_the_same_rows(string values, string statuses) =>
        Assert.Equal(Expected, ExtractRow.OfJson(Answer(Dimensions, values, statuses)));

    [Fact]
    public void Without_statuses_there_are_values_only() =>
        Assert.Equal([new("A,FR", "2021", 1), new("A,ES", "2020", 0)], ExtractRow.OfJson(Answer(Dimensions, """{ "3": 0, "0": 1e0 }""")));

    [Fact]
    public void One_status_stands_for_all_values() =>
        Assert.Equal([new("A,FR", "2021", 1, "p"), new("A,ES", "2020", 2, "p")], ExtractRow.OfJson(Answer(Dimensions, """{ "0": 1, "3": 2 }""", "\"p\"")));

    [Theory]
    [InlineData("time,geo,unit")]
    [InlineData("geo,time,unit")]
    [InlineData("geo,unit,TIME_PERIOD")]
    public void The_time_dimension_may_stand_in_any_place(string order)
    {
        var categories = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["time"] = ["2020", "2021"], ["TIME_PERIOD"] = ["2020", "2021"], ["geo"] = ["FR", "ES", "IT"], ["unit"] = ["PC", "NR"] };
        var names = order.Split(',');
        var text = Cube(names, [.. names.Select(name => categories[name])], cell => string.Join('/', cell.Order(StringComparer.Ordinal)).GetHashCode(StringComparison.Ordinal) % 1000);
        var rows = ExtractRow.OfJson(text);
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row => Assert.Equal(string.Join('/', row.Key.Split(',')[1..].Append(row.Period).Order(StringComparer.Ordinal)).GetHashCode(StringComparison.Ordinal) % 1000, row.Value));
        Assert.Equal(rows.Select(row => row.Key), rows.Select(row => row.Key).OrderBy(key => Array.IndexOf(categories["geo"], key.Split(',')[1])).ThenBy(key => Array.IndexOf(categories["unit"], key.Split(',')[2])));
    }

    [Fact]
    public void Periods_of_several_frequencies_without_a_frequency_are_several_series() =>
        Assert.Equal(
            [new("A,FR", "2020", 1), new("A,FR", "2021", 3), new("Q,FR", "2020-Q1", 2)],
            ExtractRow.OfJson(Cube(["geo", "time"], [["FR"], ["2020", "2020-Q1", "2021"]], cell => cell[1] switch { "2020" => 1, "2021" => 3, _ => 2 })));

    [Fact]
    public void A_size_of_zero_is_an_answer_without_cells()
    {
        using var reader = new JsonStatReader(ExtractRow.Bytes(Answer("""
            "id": ["freq", "geo", "time"], "size": [1, 0, 1],
            "dimension": { "freq": { "category": { "index": { "A": 0 } } }, "geo": { "category": { "index": {}, "label": {} } }, "time": { "category": { "index": { "2020": 0 } } } }
            """, "{}")));
        Assert.False(reader.ReadSeries());
        Assert.Equal(0, reader.Counts.Cells);
    }

    [Fact]
    public void The_header_says_data_set_and_the_moment_of_the_last_update()
    {
        var text = Answer(Dimensions, "[1, 2, 3, 4]").Replace("\"class\"", "\"extension\": { \"id\": \"NAMA_10_A64_E\" }, \"updated\": \"2024-11-18T11:00:00+0100\", \"class\"", StringComparison.Ordinal);
        using var reader = new JsonStatReader(ExtractRow.Bytes("\uFEFF" + text));
        Assert.Equal(("nama_10_a64_e", new DateTimeOffset(2024, 11, 18, 11, 0, 0, TimeSpan.FromHours(1))), (reader.Header.Dataset, reader.Header.LastUpdate));
        Assert.Equal(TimeSpan.FromHours(1), reader.Header.LastUpdate!.Value.Offset);
        Assert.Equal(["freq", "geo"], reader.Header.Dimensions);
    }

    [Theory]
    [InlineData("\"../../manifests/x\"")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("\"a b\"")]
    public void An_id_that_is_no_code_says_no_data_set(string id)
    {
        using var reader = new JsonStatReader(ExtractRow.Bytes(Answer(Dimensions, "[1]").Replace("\"class\"", $"\"extension\": {{ \"id\": {id} }}, \"updated\": 5, \"class\"", StringComparison.Ordinal)));
        Assert.Null(reader.Header.Dataset);
        Assert.Null(reader.Header.LastUpdate);
    }

    [Fact]
    public void Counts_tell_values_flags_and_bare_missing_cells()
    {
        using var reader = new JsonStatReader(ExtractRow.Bytes(Answer(Dimensions, """{ "0": 1 }""", """{ "1": ":", "2": "|C" }""")));
        ExtractRow.ReadAll(reader);
        Assert.Equal((4L, 1L, 1L, 2L), (reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Fact]
    public void Every_listed_cell_of_any_cube_comes_out_once_with_its_codes() =>
        Gen.Select(Gen.Int[1, 4].Array[1, 4], Gen.Int[0, 3], Gen.Int[0, 100]).Sample((sizes, timeAt, percent) =>
        {
            var time = timeAt % sizes.Length;
            var names = sizes.Select((_, i) => i == time ? "time" : FormattableString.Invariant($"d{i}")).ToArray();
            var codes = sizes.Select((size, i) => Enumerable.Range(0, size).Select(n => i == time ? FormattableString.Invariant($"{2010 + n}") : FormattableString.Invariant($"c{n}")).ToArray()).ToArray();
            var expected = new SortedSet<string>(StringComparer.Ordinal);
            var text = Cube(names, codes, cell =>
            {
                var name = $"A,{string.Join(',', cell.Where((_, i) => i != time))} {cell[time]}".Replace("A, ", "A ", StringComparison.Ordinal);
                var value = StableHash(name) % 1000;
                if (value % 100 >= percent)
                {
                    return null;
                }

                expected.Add(FormattableString.Invariant($"{name} {value}"));
                return value;
            });
            var actual = ExtractRow.OfJson(text).Select(row => FormattableString.Invariant($"{row.Key} {row.Period} {row.Value}")).ToList();
            return expected.SetEquals(actual) && actual.Count == expected.Count;
        });

    [Theory]
    [InlineData("{", "bad_json")]
    [InlineData("", "bad_json")]
    [InlineData("[]", "not_json_stat")]
    [InlineData("5", "not_json_stat")]
    [InlineData("{}", "not_json_stat")]
    [InlineData("""{ "error": [{ "status": 404 }] }""", "not_json_stat")]
    [InlineData("""{ "class": "collection" }""", "not_json_stat")]
    [InlineData("""{ "class": 5 }""", "not_json_stat")]
    public void Other_json_is_rejected(string text, string code) => Assert.Equal(code, Rejected(text).Code);

    [Theory]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 2]", "not_json_stat")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 2, \"2\"]", "not_json_stat")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 2, 1.5]", "not_json_stat")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 2, -2]", "bad_dimension")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 2147483647, 2]", "bad_dimension")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [2147483647, 2147483647, 2147483647]", "not_json_stat")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": 4", "not_json_stat")]
    [InlineData("\"size\": [1, 2, 2]", "\"size\": [1, 3, 2]", "bad_dimension")]
    [InlineData("[\"freq\", \"geo\", \"time\"]", "[\"freq\", \"geo\", \"year\"]", "not_json_stat")]
    [InlineData("[\"freq\", \"geo\", \"time\"]", "[\"freq\", 5, \"time\"]", "not_json_stat")]
    [InlineData("[\"freq\", \"geo\", \"time\"]", "[\"geo\", \"geo\", \"time\"]", "bad_header")]
    [InlineData("[\"freq\", \"geo\", \"time\"]", "[\"freq\", \"obs_value\", \"time\"]", "bad_header")]
    [InlineData("[\"freq\", \"geo\", \"time\"]", "[\"freq\", \"nuts\", \"time\"]", "bad_dimension")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "{ \"ES\": 0, \"FR\": 0 }", "bad_dimension")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "{ \"ES\": -1, \"FR\": 0 }", "bad_dimension")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "{ \"ES\": \"1\", \"FR\": 0 }", "not_json_stat")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "[\"ES\", null]", "missing_code")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "[\"ES\", 5]", "not_json_stat")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "5", "not_json_stat")]
    [InlineData("{ \"ES\": 1, \"FR\": 0 }", "{ \"E\\u001fS\": 1, \"FR\": 0 }", "bad_code")]
    [InlineData("[\"2021\", \"2020\"]", "[\"2021\", \"Total\"]", "bad_period")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [1, 2, 3, 4, 5]", "bad_position")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": { \"4\": 1 }", "bad_position")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": { \"x\": 1 }", "bad_position")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": { \"-1\": 1 }", "bad_position")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": { \"1\": 1, \"0\": 5, \"1\": 2 }", "duplicate_key")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [\"KG\"]", "bad_cell")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [1e999]", "bad_cell")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": 5", "not_json_stat")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"values\": 5", "not_json_stat")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [1, 2, 3, 4], \"status\": 5", "not_json_stat")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [1, 2, 3, 4], \"status\": { \"0\": \"p1\" }", "bad_flag")]
    [InlineData("\"value\": [1, 2, 3, 4]", "\"value\": [1, 2, 3, 4], \"status\": { \"0\": \"\\ud800\" }", "not_json_stat")]
    public void A_member_that_makes_no_sense_is_rejected(string was, string now, string code)
    {
        var good = Answer(Dimensions, "[1, 2, 3, 4]");
        Assert.Equal(4, ExtractRow.OfJson(good).Count);
        Assert.Contains(was, good, StringComparison.Ordinal);
        Assert.Equal(code, Rejected(good.Replace(was, now, StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void Two_statuses_of_one_cell_are_no_accident_of_the_program() =>
        Assert.Equal("u", Assert.Single(ExtractRow.OfJson(Answer(Dimensions, """{ "0": 1 }""", """{ "0": "p", "0": "u" }"""))).Flag);

    [Fact]
    public void A_cube_of_a_billion_cells_with_three_values_is_read_at_once()
    {
        var names = new[] { "a", "b", "c", "time" };
        var codes = Enumerable.Repeat(Enumerable.Range(0, 1000).Select(n => FormattableString.Invariant($"c{n}")).ToArray(), 3).Append(["2020"]).ToArray();
        var text = Answer(DimensionsOf(names, codes), """{ "999999999": 3, "0": 1, "1001": 2 }""");
        Assert.Equal([new("A,c0,c0,c0", "2020", 1), new("A,c0,c1,c1", "2020", 2), new("A,c999,c999,c999", "2020", 3)], ExtractRow.OfJson(text));
    }

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => ((hash * 31) + c) & 0xFFFFFF);

    private static Rejection Rejected(string text) => Assert.Throws<DropRejectedException>(() => ExtractRow.OfJson(text)).Rejection;

    private static string Answer(string dimensions, string values, string? statuses = null) =>
        $"{{ \"version\": \"2.0\", \"class\": \"dataset\", {dimensions}, \"value\": {values}{(statuses is null ? "" : $", \"status\": {statuses}")} }}";

    private static string DimensionsOf(string[] names, string[][] codes) =>
        $"\"id\": [{string.Join(',', names.Select(name => $"\"{name}\""))}], \"size\": [{string.Join(',', codes.Select(list => list.Length))}], \"dimension\": {{ "
        + string.Join(", ", names.Select((name, i) => $"\"{name}\": {{ \"category\": {{ \"index\": [{string.Join(',', codes[i].Select(code => $"\"{code}\""))}] }} }}")) + " }";

    private static string Cube(string[] names, string[][] codes, Func<string[], double?> valueOf)
    {
        IEnumerable<string[]> cells = [[]];
        foreach (var list in codes)
        {
            cells = cells.SelectMany(cell => list.Select(code => (string[])[.. cell, code])).ToList();
        }

        var values = cells.Select((cell, i) => (i, Value: valueOf(cell))).Where(entry => entry.Value is not null).Reverse()
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"\"{entry.i}\": {entry.Value}"));
        return Answer(DimensionsOf(names, codes), $"{{ {string.Join(", ", values)} }}");
    }
}
