using System.Globalization;
using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>One pass over the drops of a data set that writes its lake file.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
/// <param name="dataset">Code of the data set.</param>
/// <param name="drops">The drops that count: the base, then those laid over it.</param>
/// <param name="pathBefore">Lake file of the state before; null for the first state.</param>
internal sealed class LakeAttempt(IStore store, DropLimits limits, string dataset, IReadOnlyList<Drop> drops, string? pathBefore) : ILakeContent
{
    /// <summary>Writes the file.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OtherLakeFormException">The drops ask for another form.</exception>
    /// <exception cref="UnreadableDropException">A drop stopped making sense.</exception>
    public async Task<LakeFile> WriteAsync(Stream target, LakeForm form, CancellationToken cancellationToken)
    {
        await using var baseContent = await OpenAsync(drops[0], cancellationToken);
        using var baseReader = Guard(drops[0], () => form.IsGathered ? new GatheredReader(ReaderOf(drops[0], baseContent)) : ReaderOf(drops[0], baseContent));
        var overlay = new Overlay(baseReader.Header.Dimensions);
        var read = new List<OverlaidDrop>();
        foreach (var drop in drops.Skip(1))
        {
            read.Add(await AddToOverlayAsync(overlay, drop, baseReader.Header.Dimensions, cancellationToken));
        }

        using var reader = new OverlaidReader(baseReader, overlay);
        var statistics = new LakeStatistics();
        var revision = new RevisionCounter(null);
        if (pathBefore is not null)
        {
            revision = await WithStateBeforeAsync(before => new RevisionCounter(before), cancellationToken);
        }

        var rows = await WriteSeriesAsync(target, reader, form with { HasTexts = form.HasTexts || overlay.HasTexts }, statistics, revision, cancellationToken);
        if (baseReader.Counts.HoldsNothing)
        {
            throw new UnreadableDropException(drops[0], NoData);
        }

        return new LakeFile(
            [new LakeDrop(drops[0], baseContent.CompleteHash(), IsSuperseded: false, CellsWon: null), .. read.Select(drop => new LakeDrop(drop.Drop, drop.ContentSha256, IsSuperseded: false, reader.CellsWon.GetValueOrDefault(drop.Drop.Path)))],
            reader.Header.Dimensions,
            statistics.PeriodsOf(reader),
            baseReader.Counts.Cells + read.Sum(drop => drop.Counts.Cells),
            rows,
            baseReader.Counts.Missing + read.Sum(drop => drop.Counts.Missing),
            statistics.FlagsOf(reader),
            pathBefore is null ? Revision.None : await WithStateBeforeAsync(revision.Count, cancellationToken))
        {
            Respelled = baseReader.Counts.Respelled + read.Sum(drop => drop.Counts.Respelled),
        };
    }

    private static Rejection NoData => new("no_data", "The file holds no value and no flag; if it is an answer of the service, check the codes that were asked for.");

    private async Task<long> WriteSeriesAsync(Stream target, OverlaidReader reader, LakeForm form, LakeStatistics statistics, RevisionCounter revision, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await using var writer = await LakeWriter.StartAsync(reader, target, Footer(), form.HasTexts, cancellationToken);
        while (Guard(drops[0], reader.ReadSeries))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = reader.KeyText();
            if (!seen.Add(key))
            {
                throw new OtherLakeFormException(form with { IsGathered = true });
            }

            if (!form.HasTexts && reader.Counts.Texts > 0)
            {
                throw new OtherLakeFormException(form with { HasTexts = true });
            }

            statistics.Add(reader.Observations);
            revision.Add(reader, key);
            await writer.AddSeriesAsync(cancellationToken);
        }

        await writer.CompleteAsync(cancellationToken);
        return writer.Rows;
    }

    private async Task<OverlaidDrop> AddToOverlayAsync(Overlay overlay, Drop drop, IReadOnlyList<string> dimensions, CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(drop, cancellationToken);
        using var reader = Guard(drop, () => new GatheredReader(ReaderOf(drop, content)));
        if (!reader.Header.Dimensions.Order(StringComparer.Ordinal).SequenceEqual(dimensions.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new UnreadableDropException(drop, new Rejection(
                "other_dimensions",
                $"The dimensions are not those of the data set {dataset} as it is in the lake; name the file after another data set, or withdraw the other drop.",
                Found: string.Join(',', reader.Header.Dimensions),
                Expected: string.Join(',', dimensions)));
        }

        if (reader.Counts.HoldsNothing)
        {
            throw new UnreadableDropException(drop, NoData);
        }

        overlay.Add(reader, drop.Path);
        return new OverlaidDrop(drop, content.CompleteHash(), reader.Counts);
    }

    private async Task<UnpackedStream> OpenAsync(Drop drop, CancellationToken cancellationToken)
    {
        var packed = await store.OpenReadAsync(drop.Path, ifMatch: null, cancellationToken);
        return Guard(drop, () => DropContent.Open(packed, drop.Bytes, limits));
    }

    private static ExtractReader ReaderOf(Drop drop, UnpackedStream content) => ExtractReaders.Open(drop.Kind, content);

    private async Task<T> WithStateBeforeAsync<T>(Func<ExtractReader, T> use, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(pathBefore!, ifMatch: null, cancellationToken);
        using var reader = await LakeReader.OpenAsync(stream, cancellationToken);
        return use(reader);
    }

    private static T Guard<T>(Drop drop, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DropRejectedException e)
        {
            throw new UnreadableDropException(drop, e.Rejection);
        }
    }

    private Dictionary<string, string> Footer()
    {
        var footer = new Dictionary<string, string>
        {
            ["dataset"] = dataset,
            ["sources"] = string.Join(';', drops.Select(drop => drop.Path)),
            ["sha256"] = string.Join(';', drops.Select(drop => drop.Sha256)),
            ["licence"] = Product.EurostatLicence,
            ["version"] = Product.Version,
        };
        if (drops.Max(drop => drop.LastUpdate) is { } lastUpdate)
        {
            footer["last_update"] = lastUpdate.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        return footer;
    }

    private readonly record struct OverlaidDrop(Drop Drop, string ContentSha256, ExtractCounts Counts);
}
