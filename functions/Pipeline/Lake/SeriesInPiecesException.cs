namespace Factsheets.Lake;

/// <summary>A series came back after another one: the file must be gathered in memory before it is written.</summary>
internal sealed class SeriesInPiecesException : Exception;
