using Factsheets.Lake;
using Factsheets.Outputs.Editions;

namespace Factsheets.Events;

/// <summary>What a sweep decides.</summary>
public static class SweepRule
{
    /// <summary>Drops that nobody has taken: neither the lake nor a rejection knows their path.</summary>
    /// <param name="drops">Paths of the drops.</param>
    /// <param name="manifests">Manifests of the lake.</param>
    /// <param name="rejections">Paths of the rejections.</param>
    public static IReadOnlyList<string> Unknown(IEnumerable<string> drops, IEnumerable<LakeManifest> manifests, IEnumerable<string> rejections)
    {
        var accepted = manifests.SelectMany(manifest => manifest.Drops).Select(drop => drop.Drop.Path).ToHashSet(StringComparer.Ordinal);
        var rejected = rejections.ToHashSet(StringComparer.Ordinal);
        return [.. drops.Where(drop => !accepted.Contains(drop) && !rejected.Contains(DropIngestion.RejectionPath(drop)))];
    }

    /// <summary>True when the lake and the options give another edition than the one that is published.</summary>
    /// <param name="plan">What they give; null when the lake has nothing to build from.</param>
    /// <param name="current">What is published; null before the first edition.</param>
    public static bool IsBuildDue(EditionPlan? plan, CurrentEdition? current) =>
        plan is not null && current?.Edition.EndsWith($"-{plan.Hash()}", StringComparison.Ordinal) is not true;
}
