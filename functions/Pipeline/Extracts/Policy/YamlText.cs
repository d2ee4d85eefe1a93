using Factsheets.Drops;
using Factsheets.Extracts.Records;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Factsheets.Extracts.Policy;

/// <summary>Loads a YAML document within limits: one document, no anchors and aliases (which can unfold without end), no deep nesting.</summary>
internal static class YamlText
{
    private const int LargestBytes = 1024 * 1024;
    private const int Deepest = 12;

    /// <summary>Loads the document.</summary>
    /// <exception cref="DropRejectedException">It is no YAML, or beyond a limit; with its line and field.</exception>
    public static YamlMap Load(Stream content)
    {
        var text = ReadText(content);
        try
        {
            Check(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
                ? new YamlMap("", root)
                : throw new DropRejectedException(new Rejection("bad_yaml", "The file is no YAML document with fields.", 1, null, null, "country: FR, edition_year: 2023, …"));
        }
        catch (YamlException e)
        {
            throw new DropRejectedException(new Rejection("bad_yaml", $"The file is no valid YAML: {Rejection.Excerpt(e.Message)}", e.Start.Line, (int)e.Start.Column));
        }
    }

    private static string ReadText(Stream content)
    {
        var bytes = new byte[LargestBytes + 1];
        var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read > LargestBytes
            ? throw new DropRejectedException(new Rejection("too_large", $"A policy profile may have at most {LargestBytes} bytes."))
            : TextDecoding.Decode(bytes[..read], isWhole: true);
    }

    private static void Check(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
            {
                throw new DropRejectedException(new Rejection("yaml_anchor", "Anchors and aliases are not read; write the text out.", current.Start.Line, (int)current.Start.Column));
            }

            depth += current.NestingIncrease;
            if (depth > Deepest)
            {
                throw new DropRejectedException(new Rejection("yaml_depth", $"The fields are nested more than {Deepest} deep.", current.Start.Line, (int)current.Start.Column));
            }
        }
    }
}
