namespace Factsheets.Outputs.Changes;

/// <summary>What differs between two editions, and so may have changed an agglomeration.</summary>
public enum ChangeCause
{
    /// <summary>The data sets have other content, or another data set is used.</summary>
    NewData,

    /// <summary>The reference year differs.</summary>
    OtherYear,

    /// <summary>The NUTS version of the regions differs.</summary>
    RegionVersion,

    /// <summary>The region has figures in one of the editions only.</summary>
    RegionFigures,

    /// <summary>Thresholds or weights differ.</summary>
    OtherOption,

    /// <summary>The method or the software differs.</summary>
    OtherMethod,
}
