using Factsheets.Drops;
using Factsheets.Storage;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Factsheets.Refresh;

/// <summary>Eurostat's dissemination service: its catalogue and whole data sets. Outlasts short disturbances, follows answers that are being prepared to their end.</summary>
public sealed class EurostatClient
{
    // The catalogue of 2026 has some megabytes.
    private const long LongestCatalogue = 64 * 1024 * 1024;

    private readonly RefreshOptions _options;
    private readonly ServiceAddress _address;
    private readonly ServicePolicy _policy;
    private readonly ServiceRequests _requests;
    private readonly TimeProvider _time;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="http">Sends; must not follow redirects, nor end by a timeout of its own.</param>
    /// <param name="options">Address, form, times.</param>
    /// <param name="time">The clock of all waiting.</param>
    /// <param name="random">Numbers from 0 to 1 for the jitter of pauses.</param>
    public EurostatClient(HttpClient http, RefreshOptions options, TimeProvider time, Func<double> random)
    {
        _options = options;
        _address = new ServiceAddress(options.BaseAddress);
        _policy = new ServicePolicy(options, time, random);
        _requests = new ServiceRequests(http, _address, TimeSpan.FromSeconds(options.StallSeconds), time);
        _time = time;
    }

    /// <summary>Address of a whole data set.</summary>
    public Uri AddressOf(string dataset) => _address.Dataset(dataset, _options.Format);

    /// <summary>Reads the catalogue.</summary>
    /// <exception cref="RefreshException">It cannot be had.</exception>
    public Task<TableOfContents> ReadCatalogueAsync(CancellationToken cancellationToken) => GuardAsync(
        async token =>
        {
            using var file = new MemoryStream();
            if (await RequestAsync(_address.Catalogue, CopyAsync, token) is { } queued)
            {
                throw new RefreshException(queued.ToRejection(), isTransient: true);
            }

            file.Position = 0;
            using var text = new StreamReader(file);
            return TableOfContents.Parse(text);

            Task CopyAsync(AnswerBody body, CancellationToken tryToken)
            {
                file.SetLength(0);
                return body.CopyToAsync(file, LongestCatalogue, tryToken);
            }
        },
        cancellationToken);

    /// <summary>Downloads a whole data set into a file of the store and checks it.</summary>
    /// <param name="dataset">Code of the data set.</param>
    /// <param name="store">The store.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="limits">Limits of the unpacked size.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RefreshException">It cannot be had, or is not what was asked for.</exception>
    public Task<Download> DownloadAsync(string dataset, IStore store, string path, DropLimits limits, CancellationToken cancellationToken) => GuardAsync(
        async token =>
        {
            Download? download = null;
            var check = new DownloadCheck(store, limits);
            await FollowToTheEndAsync(AddressOf(dataset), SaveAsync, token);
            return download!;

            async Task SaveAsync(AnswerBody body, CancellationToken tryToken)
            {
                await store.WriteAsync(path, WriteCondition.None, (target, writeToken) => body.CopyToAsync(target, limits.UnpackedBytes, writeToken), tryToken);
                download = await check.CheckAsync(path, dataset, _options.Format, tryToken);
            }
        },
        cancellationToken);

    private async Task FollowToTheEndAsync(Uri asked, Func<AnswerBody, CancellationToken, Task> save, CancellationToken cancellationToken)
    {
        var target = asked;
        var hasExpired = false;
        while (await RequestAsync(target, save, cancellationToken) is { } queued)
        {
            await PauseAsync(cancellationToken);
            if (IdOf(queued) is not { } id)
            {
                target = asked;
            }
            else if (await IsReadyAsync(id, cancellationToken))
            {
                target = _address.QueuedData(id);
            }
            else if (!hasExpired)
            {
                // The service forgets what is not fetched in time: once more, then it is its fault.
                (hasExpired, target) = (true, asked);
            }
            else
            {
                throw new RefreshException(new Rejection("queued_expired", "The service has prepared the answer and thrown it away, twice."), isTransient: true);
            }
        }
    }

    /// <summary>The id of an answer that is being prepared.</summary>
    /// <returns>Null when the same request is to be sent again later.</returns>
    /// <exception cref="RefreshException">The id is none; or the answer is that of an older service, which lies at another address.</exception>
    private static Guid? IdOf(ServiceAnswer queued) => queued switch
    {
        { FileUrl: not null } => throw new RefreshException(queued.ToRejection()),
        { RequestId: null } => null,
        _ when Guid.TryParse(queued.RequestId, out var id) => id,
        _ => throw new RefreshException(new Rejection("bad_envelope", "The service says that the answer is being prepared, but under no id that is one.", Found: Rejection.Excerpt(queued.RequestId))),
    };

    /// <summary>Waits for an answer that is being prepared; the total time of the data set bounds it.</summary>
    /// <returns>False when it has expired.</returns>
    private async Task<bool> IsReadyAsync(Guid id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await RequestAsync(_address.QueuedStatus(id), (_, _) => Task.CompletedTask, cancellationToken);
            switch (answer?.RequestStatus?.ToUpperInvariant())
            {
                case "AVAILABLE":
                    return true;
                case "EXPIRED":
                    return false;
                case "SUBMITTED" or "PROCESSING":
                    await PauseAsync(cancellationToken);
                    break;
                default:
                    throw new RefreshException(new Rejection("bad_envelope", "The service does not say how far the answer has come.", Found: answer?.RequestStatus, Expected: "SUBMITTED, PROCESSING, AVAILABLE or EXPIRED"));
            }
        }
    }

    private Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(TimeSpan.FromSeconds(_options.PollSeconds), _time, cancellationToken);

    private async Task<ServiceAnswer?> RequestAsync(Uri target, Func<AnswerBody, CancellationToken, Task> take, CancellationToken cancellationToken) =>
        await _policy.Request.ExecuteAsync(
            async token =>
            {
                try
                {
                    return await _requests.TryAsync(target, take, token);
                }
                catch (DropRejectedException e)
                {
                    // An archive that is cut off is a download that broke without a word; anything else would come again.
                    throw new RefreshException(e.Rejection, isTransient: e.Rejection.Code is "damaged_gzip" or "damaged_zip");
                }
            },
            cancellationToken);

    private async Task<T> GuardAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await _policy.Dataset.ExecuteAsync(work, cancellationToken);
        }
        catch (TimeoutRejectedException e)
        {
            throw new RefreshException(new Rejection("timeout", $"The service has not given the whole answer within {e.Timeout.TotalMinutes:0} minutes."), isTransient: true);
        }
        catch (BrokenCircuitException)
        {
            throw new RefreshException(new Rejection("service_down", "The service has failed again and again; it is left alone for a while."), isTransient: true);
        }
        catch (HttpRequestException e)
        {
            throw new RefreshException(new Rejection("unreachable", $"The service cannot be reached: {e.Message}"), TransientRule.IsTransient(e));
        }
        catch (DropRejectedException e)
        {
            throw new RefreshException(e.Rejection);
        }
    }
}
