namespace Factsheets.Events;

/// <summary>Where builds are asked for.</summary>
public interface IBuildRequests
{
    /// <summary>Asks for a build, to start after a pause in which more drops may come.</summary>
    Task AskAsync(CancellationToken cancellationToken);
}
