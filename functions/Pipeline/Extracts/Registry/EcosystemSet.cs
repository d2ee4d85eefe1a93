namespace Factsheets.Extracts.Registry;

/// <summary>Codes of ecosystems in ordinal order, each once; equal when the codes are.</summary>
public sealed record EcosystemSet
{
    private const char Separator = '|';

    private EcosystemSet(string text) => Text = text;

    /// <summary>No ecosystem.</summary>
    public static EcosystemSet None { get; } = new("");

    /// <summary>The codes with <c>|</c> between.</summary>
    public string Text { get; }

    /// <summary>The codes.</summary>
    public IReadOnlyList<string> Codes => Text.Length == 0 ? [] : Text.Split(Separator);

    /// <summary>The set of these codes.</summary>
    public static EcosystemSet Of(IEnumerable<string> codes) => new(string.Join(Separator, codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>Reads what <see cref="Text"/> gave.</summary>
    public static EcosystemSet Parse(string? text) => text is null ? None : new(text);

    /// <summary>All codes of both.</summary>
    public EcosystemSet Union(EcosystemSet other) => Of(Codes.Concat(other.Codes));
}
