using System.Security.Cryptography;
using System.Text;
using Factsheets.Classifications;

namespace Factsheets.Extracts.Registry;

/// <summary>The id of an organisation: the first 16 hex digits of the hash over country and folded name.</summary>
public static class OrganisationId
{
    private const int Length = 16;

    /// <summary>The id.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="name">Name in any spelling that folds to the same.</param>
    public static string Of(string country, string name) => Hash($"{country}\n{Folded(name)}");

    /// <summary>The first digits of the hash over a text.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>The folded name; the name itself when folding leaves nothing.</summary>
    public static string Folded(string name) => FoldedText.Of(name) is { Length: > 0 } folded ? folded : name;
}
