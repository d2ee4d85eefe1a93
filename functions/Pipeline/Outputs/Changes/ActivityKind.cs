namespace Factsheets.Outputs.Changes;

/// <summary>What agglomerates.</summary>
public enum ActivityKind
{
    /// <summary>A NACE division.</summary>
    Sector,

    /// <summary>An industrial ecosystem.</summary>
    Ecosystem,
}
