namespace Factsheets.Outputs.Editions;

/// <summary>The edition that is asked for.</summary>
/// <param name="Options">Options that replace those of the store for this edition; null: the store's own, as they are whenever the plan is made.</param>
/// <param name="Countries">Countries that get a factsheet; empty: all with data. Tables always cover all.</param>
/// <param name="IsToBePublished">False when it is only built, because the readers of a shared store shall not get what one user tried.</param>
public sealed record EditionRequest(FactsheetOptions? Options, IReadOnlyList<string> Countries, bool IsToBePublished)
{
    /// <summary>True to publish also what has lost countries or years of the published edition; the store's options may allow it too.</summary>
    public bool AllowsShrinking { get; init; }

    /// <summary>The edition that the lake and the store's options give.</summary>
    public static EditionRequest OfStore { get; } = new(Options: null, Countries: [], IsToBePublished: true);
}
