namespace Factsheets.Indicators;

/// <summary>What a relevant agglomeration rests on.</summary>
public enum Evidence
{
    /// <summary>On published cells.</summary>
    Published,

    /// <summary>On bounds: whatever the hidden cell holds, it is one.</summary>
    Certain,

    /// <summary>On an estimate: it is one by the estimate, the bounds do not decide.</summary>
    Likely,

    /// <summary>It is none by the estimate, but the bounds leave it possible.</summary>
    NotExcluded,
}
