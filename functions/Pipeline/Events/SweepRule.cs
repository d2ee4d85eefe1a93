using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>What a sweep decides.</summary>
public static class SweepRule
{
    /// <summary>Drops that nobody has taken: neither the lake nor a rejection knows their path, or the lake knows it with another size.</summary>
    /// <param name="drops">The drops.</param>
    /// <param name="manifests">Manifests of the lake.</param>
    /// <param name="rejections">Paths of the rejections.</param>
    public static IReadOnlyList<string> Unknown(IEnumerable<ListedFile> drops, IEnumerable<LakeManifest> manifests, IEnumerable<string> rejections)
    {
        var accepted = manifests.SelectMany(manifest => manifest.Drops).Select(drop => (drop.Drop.Path, drop.Drop.Bytes)).ToHashSet();
        var rejected = rejections.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. drops.Where(drop => !DropPath.IsUnfinished(drop.Path) && !accepted.Contains((drop.Path, drop.Bytes)))
                .Select(drop => drop.Path)
                .Where(path => !rejected.Contains(DropIngestion.RejectionPath(path))),
        ];
    }

    /// <summary>Rejections whose drop is gone.</summary>
    /// <param name="drops">The drops.</param>
    /// <param name="rejections">Paths of the rejections.</param>
    public static IReadOnlyList<string> Outlived(IEnumerable<ListedFile> drops, IEnumerable<string> rejections) =>
        [.. rejections.Except(drops.Select(drop => DropIngestion.RejectionPath(drop.Path)), StringComparer.Ordinal)];

    /// <summary>True when the lake and the options give another edition than the one that is published.</summary>
    /// <param name="plan">What they give; null when the lake has nothing to build from.</param>
    /// <param name="current">The edition that is published; null before the first edition.</param>
    public static bool IsBuildDue(EditionPlan? plan, string? current) => plan?.Gives(current) is false;
}
