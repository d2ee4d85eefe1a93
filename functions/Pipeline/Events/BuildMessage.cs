namespace Factsheets.Events;

/// <summary>Asks that <c>outputs/current.json</c> name the edition that the lake and the options give now. It says no more, so that any number of them ask for the same.</summary>
public sealed record BuildMessage;
