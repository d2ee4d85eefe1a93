using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Ids of the relationships that lead from the document to its pictures, by number from 1.</summary>
internal static class PictureParts
{
    /// <summary>The vector drawing.</summary>
    public static string Svg(int number) => $"rSvg{NumberText.Plain(number)}";

    /// <summary>The picture of points.</summary>
    public static string Png(int number) => $"rPng{NumberText.Plain(number)}";
}
