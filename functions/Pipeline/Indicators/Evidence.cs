namespace Factsheets.Indicators;

/// <summary>What a relevant agglomeration rests on.</summary>
public enum Evidence
{
    /// <summary>On published cells.</summary>
    Published,
}
