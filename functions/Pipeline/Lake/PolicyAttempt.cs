using System.Text;
using System.Text.Json;
using Factsheets.Drops;
using Factsheets.Extracts.Policy;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes the lake file of a policy profile: the latest drop, whole.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
/// <param name="drops">The drops, earliest first.</param>
/// <param name="pathBefore">Lake file of the state before; null for the first state.</param>
internal sealed class PolicyAttempt(IStore store, DropLimits limits, IReadOnlyList<Drop> drops, string? pathBefore) : ILakeContent
{
    /// <inheritdoc />
    public async Task<LakeFile> WriteAsync(Stream target, LakeForm form, CancellationToken cancellationToken)
    {
        var latest = drops[^1];
        var (profile, hash) = await ReadAsync(latest, cancellationToken);
        var text = JsonSerializer.Serialize(profile, StoreFiles.JsonForm) + "\n";
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        var isChanged = pathBefore is not null && await TextBeforeAsync(cancellationToken) != text;
        return new LakeFile(
            [.. drops.Select(drop => drop == latest ? new LakeDrop(drop, hash, IsSuperseded: false, CellsWon: null) : new LakeDrop(drop, ContentSha256: null, IsSuperseded: true, CellsWon: null))],
            Dimensions: [],
            Periods: [],
            profile.Policies.Count,
            profile.Policies.Count,
            Missing: 0,
            new Dictionary<string, long>(),
            new Revision(0, 0, isChanged ? 1 : 0))
        {
            Remarks = [.. PolicyProfileReader.NewCategories(profile).Select(remark => $"{latest.Path}: {remark}")],
        };
    }

    private async Task<(PolicyProfile Profile, string ContentSha256)> ReadAsync(Drop drop, CancellationToken cancellationToken)
    {
        var packed = await store.OpenReadAsync(drop.Path, ifMatch: null, cancellationToken);
        try
        {
            await using var content = DropContent.Open(packed, drop.Bytes, limits);
            return (PolicyProfileReader.Read(content), content.CompleteHash());
        }
        catch (DropRejectedException e)
        {
            throw new UnreadableDropException(drop, e.Rejection);
        }
    }

    private async Task<string> TextBeforeAsync(CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(pathBefore!, ifMatch: null, cancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
