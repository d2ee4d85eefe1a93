using System.Net;
using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>What an answer is worth. What the body says goes before the status: the service sends envelopes with 200 and warnings with 413.</summary>
public static class AnswerRule
{
    /// <summary>Why an answer is no data.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="answer">What its content says it is; null when that is no answer but, perhaps, data.</param>
    /// <param name="isEmpty">True when it has no content.</param>
    /// <returns>The error; null for data and for an answer that is being prepared.</returns>
    public static Rejection? Refusal(HttpStatusCode status, ServiceAnswer? answer, bool isEmpty) => answer switch
    {
        { Kind: ServiceAnswerKind.Queued } => null,
        not null => answer.ToRejection(),
        null when status == HttpStatusCode.OK => isEmpty ? new Rejection("empty_file", "The service answers with nothing.") : null,
        null => OfStatus(status),
    };

    /// <summary>True when the same request may succeed later: the status tells of trouble, and the service does not say that the request is at fault.</summary>
    /// <param name="status">Status of the answer.</param>
    /// <param name="answer">What its content says it is; null when it says nothing.</param>
    public static bool IsTransient(HttpStatusCode status, ServiceAnswer? answer) =>
        TransientRule.IsTransient(status) && answer?.Kind is not (ServiceAnswerKind.NotFound or ServiceAnswerKind.InvalidRequest or ServiceAnswerKind.TooBig);

    private static Rejection OfStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound => new Rejection("not_found", "The service answers 404: it does not have this."),
        HttpStatusCode.RequestEntityTooLarge => new Rejection("extraction_too_big", "The service answers 413: the extraction is too big."),
        _ => new Rejection("http_status", $"The service answers with status {(int)status}."),
    };
}
