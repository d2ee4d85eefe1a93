using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Factsheets.Tests.Refresh;

/// <summary>Answers in the forms that the service gives.</summary>
internal static class Answers
{
    public const string Id = "3f6f2c1e-0b9d-4e55-8c2a-5d1f0e7a9b11";

    public static HttpResponseMessage Ok(byte[] body) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(body) };

    public static HttpResponseMessage Text(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body) };

    public static HttpResponseMessage Status(HttpStatusCode status, string? retryAfter = null)
    {
        var response = Text(status, "");
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    public static HttpResponseMessage Redirect(string location)
    {
        var response = Text(HttpStatusCode.Found, "");
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }

    public static HttpResponseMessage Queued() => Text(HttpStatusCode.OK, Envelope($"<q:syncResponse xmlns:q=\"http://estat.ec.europa.eu/disschain/soap/extraction\"><processingTime>5</processingTime><queued><id>{Id}</id><status>SUBMITTED</status></queued></q:syncResponse>"));

    public static HttpResponseMessage QueuedStatus(string status) => Text(HttpStatusCode.OK, Envelope($"<q:asyncResponse xmlns:q=\"http://estat.ec.europa.eu/disschain/soap/asynchronous\"><s:status xmlns:s=\"http://estat.ec.europa.eu/disschain/asynchronous\"><s:key>{Id}</s:key><s:status>{status}</s:status></s:status></q:asyncResponse>"));

    public static HttpResponseMessage Fault(HttpStatusCode status, string code, string text) =>
        Text(status, $"<?xml version=\"1.0\"?><S:Fault xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>{code}</faultcode><faultstring>{text}</faultstring></S:Fault>");

    public static string Envelope(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Header/><e:Body>{body}</e:Body></e:Envelope>";

    /// <summary>A catalogue with these data sets.</summary>
    /// <param name="datasets">Code and day of the last update.</param>
    public static byte[] Toc(params (string Code, string Day)[] datasets)
    {
        var text = new StringBuilder("\"title\"\t\"code\"\t\"type\"\t\"last update of data\"\t\"last table structure change\"\t\"data start\"\t\"data end\"\t\"values\"\n\"Database by themes\"\t\"data\"\t\"folder\"\t\" \"\t\" \"\t\" \"\t\" \"\t\n");
        foreach (var (code, day) in datasets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"    Data set {code}\"\t\"{code}\"\t\"dataset\"\t\"{day}\"\t\"01.02.2026\"\t\"2008\"\t\"2025\"\t\"12\"\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A bulk TSV of some rows, packed.</summary>
    public static byte[] Tsv(double value, int rows = 40) => Gzip(TsvText(value, rows));

    public static string TsvText(double value, int rows = 40)
    {
        var text = new StringBuilder("freq,unit,na_item,nace_r2,geo\\TIME_PERIOD\t2021 \r\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"A,THS_PER,EMP_DC,C{10 + i},AT\t{value} p\r\n");
        }

        return text.ToString();
    }

    public static byte[] Gzip(string text, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
