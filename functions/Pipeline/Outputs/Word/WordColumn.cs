namespace Factsheets.Outputs.Word;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Width">Its share of the width; the shares of a table need no certain sum.</param>
/// <param name="IsNumber">Whether it stands right-aligned.</param>
/// <param name="Style">Id of the paragraph style of its head and cells; null for that of tables.</param>
internal sealed record WordColumn(string Head, int Width, bool IsNumber = false, string? Style = null);
