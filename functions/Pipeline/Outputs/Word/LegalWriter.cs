using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>The legal notice, and what made the document.</summary>
internal static class LegalWriter
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        body.Heading(1, "", "Legal notice", "legal");
        body.Paragraph("Legal", sheet.LegalNotice);
        body.Paragraph("Legal", $"Country factsheet {sheet.CountryName}, edition {sheet.Edition}. Made with version {sheet.ProductVersion}.");
    }
}
