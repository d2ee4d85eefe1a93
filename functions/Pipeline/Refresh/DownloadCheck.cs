using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Storage;

namespace Factsheets.Refresh;

/// <summary>Reads a downloaded file to its end before it becomes a drop.</summary>
/// <param name="store">The store it lies in.</param>
/// <param name="limits">Limits of the unpacked size.</param>
public sealed class DownloadCheck(IStore store, DropLimits limits)
{
    /// <summary>Checks that the archive is whole and holds a table of the data set in the form that was asked for.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="dataset">Code of the data set.</param>
    /// <param name="format">The form.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="DropRejectedException">It is something else, damaged, or beyond the limits.</exception>
    public async Task<Download> CheckAsync(string path, string dataset, RefreshFormat format, CancellationToken cancellationToken)
    {
        await CheckHeaderAsync(path, dataset, format, cancellationToken);
        var sha256 = await store.HashAsync(path, cancellationToken);
        await using var content = await OpenAsync(path, cancellationToken);
        var contentSha256 = content.CompleteHash();
        return new Download(path, sha256, contentSha256, content.UnpackedBytes, content.IsGzip);
    }

    private async Task CheckHeaderAsync(string path, string dataset, RefreshFormat format, CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(path, cancellationToken);
        var kind = DropKinds.Detect(content, path);
        var expected = format == RefreshFormat.Tsv ? DropKind.EurostatTsv : DropKind.SdmxCsv;
        if (kind != expected)
        {
            throw new DropRejectedException(new Rejection("other_format", "The service answers in another form than the one asked for.", Found: kind.ToString(), Expected: expected.ToString()));
        }

        // The reader reads ahead in a thread of its own: the content is its own from here on.
        using var reader = ExtractReaders.Open(kind, content);
        if (reader.Header.Dataset is { } found && found != dataset)
        {
            throw new DropRejectedException(new Rejection("other_dataset", "The service answers with another data set.", Found: found, Expected: dataset));
        }
    }

    private async Task<UnpackedStream> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var packed = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
        return DropContent.Open(packed, packed.Length, limits);
    }
}
