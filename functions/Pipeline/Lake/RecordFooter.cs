using System.Globalization;
using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>The footer of a lake file of records.</summary>
internal static class RecordFooter
{
    /// <summary>The key/values.</summary>
    /// <param name="target">The file.</param>
    /// <param name="drops">Its drops, earliest first.</param>
    /// <param name="licence">Source and terms.</param>
    public static Dictionary<string, string> Of(LakeTarget target, IReadOnlyList<Drop> drops, string licence)
    {
        var footer = new Dictionary<string, string>
        {
            ["dataset"] = target.Name,
            ["sources"] = string.Join(';', drops.Select(drop => drop.Path)),
            ["sha256"] = string.Join(';', drops.Select(drop => drop.Sha256)),
            ["licence"] = licence,
            ["version"] = Product.Version,
        };
        if (drops.Max(drop => drop.LastUpdate) is { } lastUpdate)
        {
            footer["last_update"] = lastUpdate.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        return footer;
    }
}
