using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>The service did not give what was asked for: one clear error of one data set, or of the catalogue.</summary>
/// <param name="failure">The error.</param>
/// <param name="isTransient">True when the same request may succeed later.</param>
/// <param name="retryAfter">How long the service asks to wait; null when it does not say.</param>
public sealed class RefreshException(Rejection failure, bool isTransient = false, TimeSpan? retryAfter = null) : IOException(failure.ToString())
{
    /// <summary>The error.</summary>
    public Rejection Failure { get; } = failure;

    /// <summary>True when the same request may succeed later.</summary>
    public bool IsTransient { get; } = isTransient;

    /// <summary>How long the service asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
