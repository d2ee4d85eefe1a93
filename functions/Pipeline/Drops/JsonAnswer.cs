using System.Globalization;
using System.Text.Json;

namespace Factsheets.Drops;

/// <summary>
/// Reads answers in JSON that are not data: bodies with <c>error</c> or <c>warning</c> (an object or a list of them with
/// <c>status</c>, <c>id</c> and <c>label</c>), and data of the service before JSON-stat 2.0.
/// </summary>
internal static class JsonAnswer
{
    /// <returns>Null when it is neither.</returns>
    public static ServiceAnswer? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return ReadMembers(json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or text that is no text: the reader of data says what is wrong with it.
            return null;
        }
    }

    private static ServiceAnswer? ReadMembers(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 256 }));
        string? member = null, name = null;
        string? status = null, id = null, label = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
                if (reader.CurrentDepth == 1 && member is "error" or "warning" && status is not null)
                {
                    break;
                }

                member = reader.CurrentDepth == 1 ? name : member;
                if (reader.CurrentDepth == 2 && name == "wsVersion")
                {
                    return new ServiceAnswer { Kind = ServiceAnswerKind.OldJson, Text = ServiceAnswer.Shorten(member) };
                }
            }
            else if (member is "error" or "warning" && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                var value = reader.TokenType == JsonTokenType.String ? reader.GetString() : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                status ??= name == "status" ? value : null;
                id ??= name == "id" ? value : null;
                label ??= name is "label" or "error" or "warning" ? value : null;
            }
        }

        return status is null && id is null && label is null ? null : Fault(status, id, label);
    }

    private static ServiceAnswer Fault(string? status, string? id, string? label)
    {
        var code = Number(id) ?? Number(status);
        var text = ServiceAnswer.Shorten(label);
        var kind = ServiceAnswer.KindOf(code, text);
        return new ServiceAnswer
        {
            Kind = kind == ServiceAnswerKind.Fault ? ServiceAnswer.KindOf(Number(status), text) : kind,
            FaultCode = code,
            Text = text,
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
