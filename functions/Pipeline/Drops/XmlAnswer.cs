using System.Globalization;
using System.Text;
using System.Xml;

namespace Factsheets.Drops;

/// <summary>
/// Reads XML that came in place of data: SOAP faults, envelopes of queued extractions, SDMX-ML with or without data, web
/// pages. Without document types and without anything from outside; what is not well-formed is still XML and no data.
/// </summary>
internal sealed class XmlAnswer
{
    private const int Beginning = 4096;
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = DropKinds.SampleBytes * 2,
    };

    private readonly StringBuilder _words = new();
    private string? _root;
    private bool _isSdmx;
    private string? _code;
    private string? _id;
    private string? _status;
    private string? _url;
    private bool _isFault;
    private bool _isQueued;

    public static ServiceAnswer Read(ReadOnlySpan<byte> xml)
    {
        var beginning = Encoding.UTF8.GetString(xml[..Math.Min(xml.Length, Beginning)]);
        if (beginning.Contains("<html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return new ServiceAnswer { Kind = ServiceAnswerKind.WebPage, Text = Rejection.Excerpt(beginning) };
        }

        var answer = new XmlAnswer();
        answer.ReadElements(xml);
        return answer.ToAnswer(beginning);
    }

    private void ReadElements(ReadOnlySpan<byte> xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), Safe);
            var name = "";
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    name = reader.LocalName;
                    Enter(reader, name);
                }
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    Take(name, reader.Value.Trim());
                }
            }
        }
        catch (XmlException)
        {
            // Cut off, not well-formed or with a document type: what was met before is what can be said.
        }
    }

    private void Enter(XmlReader reader, string name)
    {
        _root ??= name;
        _isSdmx |= reader.NamespaceURI.Contains("sdmx", StringComparison.OrdinalIgnoreCase);
        _isFault |= name is "Fault" or "ErrorMessage";
        _isQueued |= name is "queued" or "asyncResponse";
        if (name is "ErrorMessage" || (name == "Message" && reader.NamespaceURI.EndsWith("/footer", StringComparison.Ordinal)))
        {
            _code ??= reader.GetAttribute("code");
        }
    }

    private void Take(string name, string text)
    {
        switch (name)
        {
            case "faultcode" or "Value":
                _code ??= text;
                break;
            case "faultstring" or "Text":
                _words.Append(text).Append(' ');
                _url ??= text.Split((char[]?)null).FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal));
                break;
            case "id" or "key":
                _id ??= text;
                break;
            case "status":
                _status ??= text;
                break;
        }
    }

    private ServiceAnswer ToAnswer(string beginning)
    {
        var code = int.TryParse(_code?.Split(':')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var words = ServiceAnswer.Shorten(_words.ToString());
        if (_isQueued || (_isSdmx && code == 413 && _url is not null))
        {
            return new ServiceAnswer { Kind = ServiceAnswerKind.Queued, FaultCode = code, Text = words, RequestId = ServiceAnswer.Shorten(_id), RequestStatus = ServiceAnswer.Shorten(_status), FileUrl = _url };
        }

        if (_isFault)
        {
            return new ServiceAnswer { Kind = ServiceAnswer.KindOf(code, words), FaultCode = code, Text = words ?? ServiceAnswer.Shorten(_code) };
        }

        return _isSdmx
            ? new ServiceAnswer { Kind = ServiceAnswerKind.SdmxMl, Text = _root }
            : new ServiceAnswer { Kind = ServiceAnswerKind.OtherXml, Text = Rejection.Excerpt(beginning) };
    }
}
