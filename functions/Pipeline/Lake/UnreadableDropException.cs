using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>One of several drops stopped making sense while a data set was built.</summary>
internal sealed class UnreadableDropException(Drop drop, Rejection rejection) : Exception(rejection.ToString())
{
    public Drop Drop { get; } = drop;

    public Rejection Rejection { get; } = rejection;
}
