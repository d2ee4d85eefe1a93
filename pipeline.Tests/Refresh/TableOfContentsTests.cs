using Factsheets.Drops;
using Factsheets.Refresh;

namespace Factsheets.Tests.Refresh;

public sealed class TableOfContentsTests
{
    private const string Header = "title\tcode\ttype\tlast update of data\tlast table structure change\tdata start\tdata end";

    [Fact]
    public void Quoted_lines_with_eight_columns_are_read()
    {
        var toc = Parse(""""
            "title"	"code"	"type"	"last update of data"	"last table structure change"	"data start"	"data end"	"values"
            "Database by themes"	"data"	"folder"	" "	" "	" "	" "	
            "        Employment ""A*64"""	"nama_10_a64_e"	"dataset"	"25.09.2026"	"03.07.2026"	"1975"	"2025"	"311618"
            """");

        Assert.Equal(
            [
                new TocEntry("Database by themes", 0, "data", "folder", null, null, null, null),
                new TocEntry("Employment \"A*64\"", 2, "nama_10_a64_e", "dataset", new DateOnly(2026, 9, 25), new DateOnly(2026, 7, 3), "1975", "2025"),
            ],
            toc.Entries);
    }

    [Fact]
    public void Plain_lines_with_seven_columns_are_read_whatever_the_case_of_the_code()
    {
        var toc = Parse($"{Header}\r\n    Employment\tNAMA_10_A64_E\tdataset\t25.09.2026\t\t1975\t2025-Q1\r\n");

        Assert.Equal(new TocEntry("Employment", 1, "nama_10_a64_e", "dataset", new DateOnly(2026, 9, 25), null, "1975", "2025-Q1"), toc.Find("nama_10_a64_e"));
        Assert.Null(toc.Find("sbs_ovw_act"));
    }

    [Fact]
    public void A_folder_of_the_same_code_is_no_data_set()
    {
        var toc = Parse($"{Header}\nFolder\tabc\tfolder\t\t\t\t\nTable\tabc\ttable\t01.01.2026\t\t\t\n");

        Assert.Equal("Table", toc.Find("abc")!.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData(Header)]
    [InlineData(Header + "\nDatabase\tdata\tfolder\t\t\t\t")]
    [InlineData(Header + "\nDatabase\tdata\tfolder")]
    [InlineData(Header + "\nData\tabc\tdataset\tyesterday\t\t\t")]
    [InlineData(Header + "\nData\tabc\tdataset\t31.02.2026\t\t\t")]
    public void What_is_no_catalogue_is_one_error(string text)
    {
        Assert.Equal("bad_catalogue", Assert.Throws<DropRejectedException>(() => Parse(text)).Rejection.Code);
    }

    private static TableOfContents Parse(string text) => TableOfContents.Parse(new StringReader(text));
}
