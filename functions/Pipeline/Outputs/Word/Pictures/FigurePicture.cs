namespace Factsheets.Outputs.Word.Pictures;

/// <summary>A drawing as it goes into the Word file.</summary>
/// <param name="Svg">The drawing as a file of its own, for readers that show vector graphics.</param>
/// <param name="Png">The same for the others.</param>
/// <param name="Width">Width in units of the drawing.</param>
/// <param name="Height">Height in units of the drawing.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What those need to know who do not see it.</param>
internal sealed record FigurePicture(byte[] Svg, byte[] Png, double Width, double Height, string Title, string Description);
