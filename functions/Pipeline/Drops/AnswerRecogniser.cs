namespace Factsheets.Drops;

/// <summary>Knows the answers of Eurostat's service that are not data, other XML and web pages, and refuses them by name.</summary>
internal static class AnswerRecogniser
{
    /// <exception cref="DropRejectedException">It is one of them.</exception>
    public static DropKind? Recognise(DropSample sample) =>
        ServiceAnswer.Recognise(sample.Bytes) is { } answer ? throw new DropRejectedException(answer.ToRejection()) : null;
}
