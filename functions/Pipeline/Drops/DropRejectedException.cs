namespace Factsheets.Drops;

/// <summary>Thrown by a reader where a drop stops making sense; ingestion turns it into a <see cref="Rejection"/> on record.</summary>
/// <param name="rejection">The error.</param>
public sealed class DropRejectedException(Rejection rejection) : Exception(rejection.ToString())
{
    /// <summary>The error.</summary>
    public Rejection Rejection { get; } = rejection;
}
