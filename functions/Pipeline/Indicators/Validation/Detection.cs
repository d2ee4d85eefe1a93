namespace Factsheets.Indicators.Validation;

/// <summary>How well a yes or no is found in masked cells.</summary>
/// <param name="Found">Rightly said yes.</param>
/// <param name="Wrong">Wrongly said yes.</param>
/// <param name="Missed">Wrongly said no.</param>
public readonly record struct Detection(int Found, int Wrong, int Missed)
{
    /// <summary>Found of all that were said yes; null when none was.</summary>
    public double? Precision => Found + Wrong > 0 ? (double)Found / (Found + Wrong) : null;

    /// <summary>Found of all that are yes; null when none is.</summary>
    public double? Recall => Found + Missed > 0 ? (double)Found / (Found + Missed) : null;

    /// <summary>Counts one cell.</summary>
    /// <param name="truth">What the published cell says.</param>
    /// <param name="estimate">What the estimate says.</param>
    public Detection With(bool truth, bool estimate) => (truth, estimate) switch
    {
        (true, true) => this with { Found = Found + 1 },
        (false, true) => this with { Wrong = Wrong + 1 },
        (true, false) => this with { Missed = Missed + 1 },
        _ => this,
    };
}
