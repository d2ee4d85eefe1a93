using System.Text;
using Factsheets.Drops;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Records;

namespace Factsheets.Tests.Extracts.Partnerships;

public sealed class PartnershipReaderTests
{
    [Fact]
    public void A_list_is_read_with_its_programmes_countries_and_dates()
    {
        var list = Read("Programme;Acronym;Partner;Country;Role;Ecosystems;Start\nescp 4x;INNO-DROP;ZINNAE;España;partner;;2018-10\nEuroclusters;SocialTech4EU;;;;Proximity & Social Economy;2022-09-01\nescp-4x;Inno Drop;zinnae;ES;;;\n");
        Assert.Equal([("ESCP-4x", "INNO-DROP", "ZINNAE", "ES", "2018-10-01"), ("Eurocluster", "SocialTech4EU", null, null, "2022-09-01")], list.Records.Select(record => (record.Programme, record.Consortium, record.Organisation, record.CountryCode, record.Start?.ToString("O", null))));
        Assert.Equal("proximity_social_economy", list.Records[1].Ecosystems.Text);
    }

    [Theory]
    [InlineData("2015", "2019", "2015-01-01", "2019-12-31")]
    [InlineData("2018-10", "2020-02", "2018-10-01", "2020-02-29")]
    [InlineData("01/09/2022", "2025-08-31", "2022-09-01", "2025-08-31")]
    [InlineData("autumn 2015", "", null, null)]
    public void A_year_or_a_month_is_a_period_with_a_first_and_a_last_day(string start, string end, string? first, string? last)
    {
        var record = Assert.Single(Read($"programme;consortium;start;end\nESCP-4i;NF4;{start};{end}\n").Records);
        Assert.Equal((first, last), (record.Start?.ToString("O", null), record.End?.ToString("O", null)));
    }

    [Fact]
    public void Several_partnerships_in_one_cell_are_not_guessed_apart()
    {
        var list = Read("programme,acronym,organisation,country_as_stated\nESCP-4i,EC2i|NF4,VALORIAL,FR\nESCP-4i,EC2i|NF4,TWEED,BE\nESCP-4i,EC2i,TWEED,Baden-Württemberg\nOther,X,Y,FR\n");
        Assert.Equal([("EC2i", null)], list.Records.Select(record => (record.Consortium, record.CountryCode)));
        Assert.Equal(
            [
                "Country not known: 'Baden-Württemberg', 1 row; counts as not stated.",
                "Programme not known: 'Other', 1 row; left out.",
                "Several partnerships in one cell: 'EC2i|NF4', 2 rows; who belongs to which is not said; left out.",
            ],
            list.Remarks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_without_a_known_programme_is_rejected() =>
        Assert.Equal("no_rows", Assert.Throws<DropRejectedException>(() => Read("programme,consortium\nX,Y\n")).Rejection.Code);

    private static RecordExtract<PartnershipRecord> Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(DropKind.Partnerships, RecordKinds.Recognise(new DropSample(bytes, "x.csv")));
        return PartnershipReader.Read(new MemoryStream(bytes), "x.csv");
    }
}
