namespace Factsheets.Outputs.Editions;

/// <summary>Computes editions and keeps the last one: the countries of an edition that one process writes share it.</summary>
/// <param name="planner">Computes them.</param>
/// <remarks>Memory: the indicators and tables of one edition.</remarks>
public sealed class EditionContexts(EditionPlanner planner)
{
    private readonly Lock _gate = new();
    private string? _hash;
    private Task<EditionContext>? _computing;

    /// <summary>The edition of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Cancels the waiting; the computation goes on for the others who wait for it.</param>
    public Task<EditionContext> OfAsync(EditionPlan plan, CancellationToken cancellationToken)
    {
        var hash = plan.Hash();
        lock (_gate)
        {
            if (_hash != hash || _computing is not { IsFaulted: false })
            {
                _hash = hash;
                _computing = Task.Run(() => planner.ComputeAsync(plan, CancellationToken.None), CancellationToken.None);
            }

            return _computing.WaitAsync(cancellationToken);
        }
    }
}
