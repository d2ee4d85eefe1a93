using System.Text;

namespace Factsheets.Drops;

/// <summary>
/// An answer of Eurostat's dissemination service that is not data, or a page in its place. The service sends some of
/// them with HTTP 200, so only their content tells them from data.
/// </summary>
/// <remarks>Source: the answers themselves (SOAP faults and envelopes, JSON error bodies, SDMX-ML messages), 2015 to 2026.</remarks>
public sealed record ServiceAnswer
{
    private const int LongestText = 400;

    /// <summary>What it is.</summary>
    public required ServiceAnswerKind Kind { get; init; }

    /// <summary>The service's number for what went wrong (100 not found, 140 filter, 150 value, 413 too big; of a JSON body the <c>id</c>, else the <c>status</c>); null when it states none.</summary>
    public int? FaultCode { get; init; }

    /// <summary>The service's own words, shortened; null when there are none.</summary>
    public string? Text { get; init; }

    /// <summary>Id of a queued extraction, for <c>/1.0/async/status/{id}</c> and <c>/1.0/async/data/{id}</c>; null for every other answer. It is text from outside: check its form before it becomes part of an address.</summary>
    public string? RequestId { get; init; }

    /// <summary>State of a queued extraction (<c>SUBMITTED</c>, <c>PROCESSING</c>, <c>AVAILABLE</c>, <c>EXPIRED</c>) as the service spells it; null for every other answer.</summary>
    public string? RequestStatus { get; init; }

    /// <summary>Address at which an older service puts the extraction; null for every other answer. It is text from outside: follow it only to the configured host.</summary>
    public string? FileUrl { get; init; }

    /// <summary>Recognises an answer.</summary>
    /// <param name="head">The first unpacked bytes of the body; the whole body for the short answers, the first 64 KiB are enough for the long ones.</param>
    /// <returns>Null when it is none of these: data, or something that only a reader can judge.</returns>
    public static ServiceAnswer? Recognise(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? null : text[0] switch
        {
            (byte)'<' => XmlAnswer.Read(text),
            (byte)'{' => JsonAnswer.Read(text),
            _ => null,
        };
    }

    /// <summary>Why such a drop is not taken, with the way out.</summary>
    public Rejection ToRejection() => Kind switch
    {
        ServiceAnswerKind.Queued => new Rejection("answer_queued", $"The service prepares the extraction ({RequestStatus ?? "no status"}, {RequestId ?? FileUrl ?? "no id"}) and has sent no data yet; fetch it when it is ready, or ask for the whole data set with format=TSV.{Words}"),
        ServiceAnswerKind.TooBig => new Rejection("extraction_too_big", $"The service refused the extraction as too big; ask for the whole data set with format=TSV, which has no such limit, or for fewer codes.{Words}"),
        ServiceAnswerKind.NotFound => new Rejection("not_found", $"The service does not have what was asked for; check the code of the data set in its catalogue.{Words}"),
        ServiceAnswerKind.InvalidRequest => new Rejection("invalid_request", $"The service did not accept the filter; check the codes of dimensions and members.{Words}"),
        ServiceAnswerKind.Fault => new Rejection("service_fault", $"The service answered with a fault; ask again later, or for the whole data set with format=TSV.{Words}"),
        ServiceAnswerKind.SdmxMl => new Rejection("sdmx_ml", "The file is SDMX-ML, which is not read; ask the service for format=TSV.", Found: Text),
        ServiceAnswerKind.OldJson => new Rejection("old_json", "The file is of the JSON service before JSON-stat 2.0, which is not read; ask statistics/1.0 for JSON-stat 2.0, or for format=TSV.", Found: Text),
        ServiceAnswerKind.WebPage => new Rejection("html_page", "The file is a web page, not data; ask the service for format=TSV.", 1, Found: Text),
        _ => new Rejection("xml_answer", "The file is XML, not a table; ask the service for format=TSV.", 1, Found: Text),
    };

    private string Words => Text is null ? "" : $" It says{(FaultCode is { } code ? FormattableString.Invariant($" ({code})") : "")}: {Text}";

    /// <summary>The kind that a fault's number and words stand for.</summary>
    internal static ServiceAnswerKind KindOf(int? code, string? text) => code switch
    {
        _ when text?.StartsWith("ASYNCHRONOUS_RESPONSE", StringComparison.OrdinalIgnoreCase) == true => ServiceAnswerKind.Queued,
        413 => ServiceAnswerKind.TooBig,
        100 or 404 => ServiceAnswerKind.NotFound,
        140 or 150 or 400 => ServiceAnswerKind.InvalidRequest,
        _ => ServiceAnswerKind.Fault,
    };

    /// <summary>Text from outside in one line, shortened.</summary>
    internal static string? Shorten(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, LongestText), "…");
    }
}
