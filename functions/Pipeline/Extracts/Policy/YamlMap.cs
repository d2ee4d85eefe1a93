using System.Globalization;
using Factsheets.Drops;
using YamlDotNet.RepresentationModel;

namespace Factsheets.Extracts.Policy;

/// <summary>A YAML mapping that is read field by field; what was not asked for is an error, so that a misspelt field is found.</summary>
/// <param name="path">Name of the field that holds it, for messages; empty at the top.</param>
/// <param name="node">The mapping.</param>
internal sealed class YamlMap(string path, YamlMappingNode node)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Required(string field) => Text(field) ?? throw Error(node, field, "The field is missing.", null, "a text");

    public string? Text(string field) => Find(field) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value?.Trim() is { Length: > 0 } text && !(scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && text is "~" or "null") ? text : null,
        var other => throw Error(other, field, "The field holds more than a text.", null, "a text"),
    };

    public int? Year(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            ? year
            : throw Error(Find(field)!, field, "The field holds no year.", text, "a year between 1900 and 2100");
    }

    public bool Truth(string field) => Text(field) switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw Error(Find(field)!, field, "The field holds no truth value.", text, "true or false"),
    };

    public YamlMap? Map(string field) => Find(field) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(PathOf(field), map),
        YamlScalarNode { Value: null or "" } => null,
        var other => throw Error(other, field, "The field holds no fields.", null, "fields below it"),
    };

    public IReadOnlyList<YamlMap> Maps(string field) => Items(field, (item, i) => item is YamlMappingNode map
        ? new YamlMap(FormattableString.Invariant($"{PathOf(field)}[{i + 1}]"), map)
        : throw Error(item, field, "An entry of the list holds no fields.", (item as YamlScalarNode)?.Value, "fields below each -"));

    public IReadOnlyList<string> Texts(string field) => Find(field) is YamlScalarNode { Value.Length: > 0 } single
        ? [single.Value.Trim()]
        : Items(field, (item, _) => item is YamlScalarNode { Value.Length: > 0 } text ? text.Value.Trim() : throw Error(item, field, "An entry of the list is no text.", null, "a list of texts"));

    /// <summary>An http or https address; null when there is none.</summary>
    public string? Address(string field) => Text(field) is { } text ? CheckAddress(field, text) : null;

    public IReadOnlyList<string> Addresses(string field) => [.. Texts(field).Select(text => CheckAddress(field, text))];

    /// <summary>Ends the reading of this mapping.</summary>
    /// <exception cref="DropRejectedException">It has fields that nobody asked for.</exception>
    public void End()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(name))
            {
                throw Error(key, name, "The field is not known.", name, string.Join(", ", _asked.Order(StringComparer.Ordinal)));
            }
        }
    }

    public DropRejectedException Error(string field, string message, string? found, string? expected) => Error(Find(field) ?? node, field, message, found, expected);

    private DropRejectedException Error(YamlNode at, string field, string message, string? found, string? expected) =>
        new(new Rejection("bad_profile", $"{PathOf(field)}: {message}", at.Start.Line, (int)at.Start.Column, found is null ? null : Rejection.Excerpt(found), expected));

    private string CheckAddress(string field, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? text
            : throw Error(Find(field)!, field, "The field holds no web address.", text, "an address with http or https");

    private IReadOnlyList<T> Items<T>(string field, Func<YamlNode, int, T> read) => Find(field) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Children.Select(read)],
        var other => throw Error(other, field, "The field holds no list.", null, "a list, each entry with a - before it"),
    };

    private YamlNode? Find(string field)
    {
        _asked.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;
    }

    private string PathOf(string field) => path.Length == 0 ? field : $"{path}.{field}";
}
