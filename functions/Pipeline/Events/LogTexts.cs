namespace Factsheets.Events;

/// <summary>Beginnings of the log lines that the alerts in <c>infra/</c> look for.</summary>
public static class LogTexts
{
    /// <summary>A drop was rejected.</summary>
    public const string RejectedDrop = "Rejected drop";

    /// <summary>A message was tried five times and given up.</summary>
    public const string PoisonedMessage = "Poisoned message";

    /// <summary>How old the published edition is; the number ends the line.</summary>
    public const string EditionAge = "Edition age in days";
}
