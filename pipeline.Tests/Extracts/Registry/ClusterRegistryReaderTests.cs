using System.Text;
using Factsheets.Drops;
using Factsheets.Extracts.Records;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Extracts.Registry;

public sealed class ClusterRegistryReaderTests
{
    private const string Csv = "Name,Country,City,Ecosystem,SMEs\nGrün,Alemania,München,digital,\"1,200\"\nGRUN,DE,,health,5\nΣύμπλεγμα,GR,Αθήνα,,\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Csv) },
        { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "semicolons", Encoding.UTF8.GetBytes(Csv.Replace("\"1,200\"", "1.200", StringComparison.Ordinal).Replace(',', ';')) },
        { "tabs", Encoding.UTF8.GetBytes(Csv.Replace("\"1,200\"", "1 200", StringComparison.Ordinal).Replace(',', '\t')) },
        { "lines above the head", Encoding.UTF8.GetBytes("ECCP export,,\n,,\n" + Csv) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_table_is_read_whatever_its_encoding_and_separator(string form, byte[] bytes)
    {
        Assert.NotEmpty(form);
        var registry = Read(bytes);
        Assert.Equal([("DE", "Grün", "München", "digital|health", 1200), ("EL", "Σύμπλεγμα", "Αθήνα", "", null)], registry.Records.Select(record => (record.CountryCode, record.Name, record.City, record.Ecosystems.Text, record.SmeMembers)));
        Assert.Contains("DE 'Grün' stands in several rows: merged.", registry.Remarks);
    }

    [Fact]
    public void What_is_no_utf_8_is_windows_1252()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Nom;Pays;Ville\nPôle “Mer” – Œuvre;France;Orléans\n");
        Assert.Equal(("Pôle “Mer” – Œuvre", "Orléans"), (Read(bytes).Records[0].Name, Read(bytes).Records[0].City));
    }

    [Fact]
    public void A_list_of_objects_is_a_table_too()
    {
        var registry = Read("{\"count\":1,\"data\":[{\"cluster_name\":\"A &amp; B\",\"country\":\"Česko\",\"ecosystems\":[\"Digital\",\"Mobility, Transport, Automotive\",\"Magic\"]},{\"cluster_name\":\"C\",\"country\":\"cz\",\"founded\":2010}]}");
        Assert.Equal([("A & B", "digital|mobility_transport_automotive", null), ("C", "", 2010)], registry.Records.Select(record => (record.Name, record.Ecosystems.Text, record.Founded)));
        Assert.Equal(["Ecosystem not known: 'Magic', 1 row; not counted."], registry.Remarks);
    }

    [Fact]
    public void Names_keep_what_they_hold_and_white_space_is_folded()
    {
        var registry = Read("name,country\n\" =SUM(1) |  \"\"x\"\" \n <script>\",Suomi\n");
        Assert.Equal("=SUM(1) | \"x\" <script>", Assert.Single(registry.Records).Name);
    }

    [Fact]
    public void What_is_not_understood_is_left_out_and_said()
    {
        var registry = Read("name,country,sme,large,research,other,members,colour,extraction date\nA,FR,-5,10-50,2,1,9,red,21/12/2023\nB,Mexico,,,,,,,\n,FR,1,,,,,,\nC,FR,1,2,3,4,11,,soon\n");
        Assert.Equal([("A", null, null, 2, new DateOnly(2023, 12, 21)), ("C", 1, 2, 3, null)], registry.Records.Select(record => (record.Name, record.SmeMembers, record.LargeEnterpriseMembers, record.ResearchMembers, record.ExtractedOn)));
        Assert.Equal(
            [
                "Columns not read: colour.",
                "Country not known: 'Mexico', 1 row; left out.",
                "Date of extract not understood: 'soon', 1 row.",
                "Row 2, members_sme: '-5' is no number of members and counts as not stated.",
                "Row 2, members_large: '10-50' is no number of members and counts as not stated.",
                "Row 4 has no name and is left out.",
                "FR 'C' states 11 members, its types add to 10; shares are taken of the types.",
            ],
            registry.Remarks);
    }

    [Theory]
    [InlineData("Name;Land;Ort;NUTS\nX;DE;Köln;DEA2\n", DropKind.ClusterRegistry)]
    [InlineData("country,nuts3_2021,lau_id,lau_name,population\nFR,FRK26,69123,Lyon,520774\n", DropKind.Municipalities)]
    [InlineData("NUTS 3 CODE,LAU CODE,LAU NAME NATIONAL,LAU NAME LATIN\nFRK26,69123,Lyon,Lyon\n", DropKind.Municipalities)]
    [InlineData("programme,acronym,organisation,country\nESCP-4i,A,B,FR\n", DropKind.Partnerships)]
    [InlineData("[{\"title\":\"A\",\"country_code\":\"FR\"}]", DropKind.ClusterRegistry)]
    [InlineData("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,1\n", DropKind.SdmxCsv)]
    public void The_columns_say_which_table_it_is(string text, DropKind expected) =>
        Assert.Equal(expected, DropKinds.Detect(Encoding.UTF8.GetBytes(text), "x.csv"));

    [Theory]
    [InlineData("x_2023-12-21.csv", "2023-12-21")]
    [InlineData("x_2026.csv", null)]
    public void The_date_of_the_extract_is_the_one_in_the_name_when_no_column_says_it(string name, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.ParseExact(expected, "yyyy-MM-dd", null), Read(Encoding.UTF8.GetBytes("name,country\nA,FR\n"), name).Records[0].ExtractedOn);

    [Fact]
    public void A_missing_column_is_rejected_with_the_names_it_is_known_under()
    {
        var rejection = Assert.Throws<DropRejectedException>(() => Read("Cluster name,City\nA,Lyon\n")).Rejection;
        Assert.Equal(("missing_columns", 1L, "Cluster name, City"), (rejection.Code, rejection.Line, rejection.Found));
        Assert.Contains("country, also called country code, country name", rejection.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,country\n", "no_rows")]
    [InlineData("name,country\nA,Atlantis\n", "unknown_country")]
    [InlineData("[1,2]", "no_records")]
    [InlineData("{\"a\":", "bad_json")]
    public void What_holds_no_organisation_is_rejected(string text, string code) =>
        Assert.Equal(code, Assert.Throws<DropRejectedException>(() => Read(text)).Rejection.Code);

    [Theory]
    [InlineData("agri_food|Aerospace & Defence; creative_and_cultu", "aerospace_defence|agri_food|cultural_creative_industries")]
    [InlineData("Digital, Proximity, Social Economy and Civil Security, Renewable Energy", "digital|energy_renewables|proximity_social_economy")]
    [InlineData("Cross-ecosystem", "")]
    public void Ecosystems_are_read_by_the_table_of_spellings(string cell, string expected)
    {
        var reading = EcosystemSpellings.Read(cell);
        Assert.Equal((expected, cell == "Cross-ecosystem", 0), (reading.Ecosystems.Text, reading.IsCrossEcosystem, reading.Unknown.Count));
    }

    private static RecordExtract<ClusterRecord> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static RecordExtract<ClusterRecord> Read(byte[] bytes, string name = "registry.csv")
    {
        using var content = DropContent.Open(new MemoryStream(bytes), bytes.Length, DropLimits.Default);
        Assert.Equal(DropKind.ClusterRegistry, RecordKinds.Recognise(new DropSample(bytes, "drops/eccp/" + name)));
        return ClusterRegistryReader.Read(content, name);
    }
}
