using System.Reflection;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The style sheets that are inlined into the pages: from the assembly, never from data.</summary>
internal static class PageStyle
{
    private static readonly string Common = Read("factsheet.css");
    private static readonly string Landscape = Read("landscape.css");
    private static readonly string IndexOnly = Read("index.css");

    /// <summary>Style of a factsheet.</summary>
    /// <param name="footer">Text at the foot of every printed page.</param>
    public static string Factsheet(string footer) => Common + Landscape + PrintedFooter(footer);

    /// <summary>Style of the index.</summary>
    /// <param name="footer">Text at the foot of every printed page.</param>
    public static string Index(string footer) => Common + IndexOnly + PrintedFooter(footer);

    private static string PrintedFooter(string footer) => $"@page{{@bottom-left{{content:{CssText.Quoted(footer)}}}}}\n";

    /// <summary>A text file of the assembly, with LF line ends.</summary>
    internal static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
