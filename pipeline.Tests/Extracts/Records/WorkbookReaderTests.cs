using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Factsheets.Drops;
using Factsheets.Extracts.Records;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Extracts.Records;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void A_workbook_is_recognised_and_read()
    {
        var bytes = Workbook(["Cluster", "Country", "Town", "SME"], ["Pôle Mer", "France", "Brest", "12"], ["Æther", "DK", "", ""]);
        Assert.Equal(DropKind.ClusterRegistry, Detect(bytes));
        using var content = DropContent.Open(new MemoryStream(bytes), bytes.Length, DropLimits.Default);
        var registry = ClusterRegistryReader.Read(content, "r.xlsx");
        Assert.Equal([("DK", "Æther", null, null), ("FR", "Pôle Mer", "Brest", 12)], registry.Records.Select(record => (record.CountryCode, record.Name, record.City, record.SmeMembers)));
    }

    [Fact]
    public void A_damaged_workbook_is_rejected()
    {
        var bytes = Workbook(["Name", "Country"], ["A", "FR"]);
        Assert.Equal("bad_workbook", Assert.Throws<DropRejectedException>(() => WorkbookReader.Read(bytes[..^200])).Rejection.Code);
    }

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_rejected()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("[Content_Types].xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i <= DeliveredTables.LargestBytes / zeros.Length; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Equal("too_large", Assert.Throws<DropRejectedException>(() => WorkbookReader.Read(packed.ToArray())).Rejection.Code);
    }

    internal static byte[] Workbook(params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(cell => new Cell(new InlineString(new Text(cell))) { DataType = CellValues.InlineString })))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "clusters" }));
        }

        return stream.ToArray();
    }

    private static DropKind Detect(byte[] bytes)
    {
        using var content = DropContent.Open(new MemoryStream(bytes), bytes.Length, DropLimits.Default);
        return DropKinds.Detect(content, "r.xlsx");
    }
}
