namespace Factsheets.Drops;

/// <summary>What an answer is that is not data.</summary>
public enum ServiceAnswerKind
{
    /// <summary>The service prepares the extraction: ask for it again by its id, or at the address given. An answer with HTTP 200.</summary>
    Queued,

    /// <summary>More cells than the service extracts.</summary>
    TooBig,

    /// <summary>The data set, or what it is asked by, does not exist.</summary>
    NotFound,

    /// <summary>A filter or value that the service does not accept.</summary>
    InvalidRequest,

    /// <summary>Any other fault that the service states.</summary>
    Fault,

    /// <summary>Data or structures in SDMX-ML: right, but not in a form that is read.</summary>
    SdmxMl,

    /// <summary>Data of the JSON service before JSON-stat 2.0.</summary>
    OldJson,

    /// <summary>A web page.</summary>
    WebPage,

    /// <summary>Any other XML.</summary>
    OtherXml,
}
