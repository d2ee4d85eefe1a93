namespace Factsheets.Outputs.Factsheet;

/// <summary>What Eurostat's observation flags say, in words.</summary>
internal static class FlagWords
{
    /// <summary>The words of a cell's flags: <c>bd</c> is "break in series, definition differs"; an unknown letter stays a letter.</summary>
    /// <param name="flags">Letters of the observation flag.</param>
    public static string Of(string flags) => string.Join(", ", flags.Select(Word));

    private static string Word(char flag) => flag switch
    {
        'b' => "break in series",
        'd' => "definition differs",
        'e' => "estimated by the source",
        'f' => "forecast",
        'i' => "see the source’s metadata",
        'n' => "not significant",
        'p' => "provisional",
        'r' => "revised",
        's' => "estimated by Eurostat",
        'u' => "low reliability",
        'z' => "not applicable",
        _ => $"flag {flag}",
    };
}
