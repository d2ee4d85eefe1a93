namespace Factsheets.Drops;

/// <summary>The last resort: a table without the marks of any kind goes to the reader that its name asks for, which says what is missing.</summary>
internal static class NameRecogniser
{
    public static DropKind? Recognise(DropSample sample) => DropName.FormatOf(sample.FileName) switch
    {
        ".tsv" => DropKind.EurostatTsv,
        ".csv" => DropKind.SdmxCsv,
        _ => null,
    };
}
