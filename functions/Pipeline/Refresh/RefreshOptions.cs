using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Refresh;

/// <summary>What the refresh may be told: the entry <c>refresh</c> of <c>config/options.json</c>. Everything has a default; nothing of it changes what an edition holds.</summary>
public sealed record RefreshOptions
{
    /// <summary>Address of the service. Https; http is taken for this machine alone. Default: Eurostat's.</summary>
    public string BaseAddress { get; init; } = "https://ec.europa.eu/eurostat/api/dissemination";

    /// <summary>Data sets that are kept up to date, in lower case; null: those of the source catalogue.</summary>
    public IReadOnlyList<string>? Datasets { get; init; }

    /// <summary>The form in which they are asked for. Default TSV.</summary>
    public RefreshFormat Format { get; init; } = RefreshFormat.Tsv;

    /// <summary>Data sets that are downloaded at the same time, 1 to 16. Default 3: the service documents no limit, its clients send a few requests at a time.</summary>
    public int Concurrency { get; init; } = 3;

    /// <summary>How often a request is tried again, 0 to 20. Default 4.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Seconds without a byte after which a try is given up, 1 to 3600. Default 60.</summary>
    public int StallSeconds { get; init; } = 60;

    /// <summary>Minutes that one try may take, 1 to 600. Default 10.</summary>
    public int TryMinutes { get; init; } = 10;

    /// <summary>Minutes that a data set may take with all tries and waiting, 1 to 1440. Default 25: a function ends at 30.</summary>
    public int TotalMinutes { get; init; } = 25;

    /// <summary>Seconds between two looks at an answer that is being prepared, 1 to 600. Default 10.</summary>
    public int PollSeconds { get; init; } = 10;

    /// <summary>The store's options, or the defaults.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is no such JSON.</exception>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public static async Task<RefreshOptions> LoadAsync(IStore store, CancellationToken cancellationToken) =>
        ((await store.ReadJsonAsync<OptionsFile>(FactsheetOptions.ConfigPath, cancellationToken))?.Refresh ?? new RefreshOptions()).Checked();

    /// <summary>Checks the values.</summary>
    /// <returns>The options themselves.</returns>
    /// <exception cref="ArgumentException">A value is out of its range; the message names it and the range.</exception>
    public RefreshOptions Checked()
    {
        _ = new ServiceAddress(BaseAddress);
        foreach (var dataset in Datasets ?? [])
        {
            CheckDataset(dataset);
        }

        CheckRange("concurrency", Concurrency, 16);
        CheckRange("retries", Retries, 20, least: 0);
        CheckRange("stall_seconds", StallSeconds, 3600);
        CheckRange("try_minutes", TryMinutes, 600);
        CheckRange("total_minutes", TotalMinutes, 1440);
        CheckRange("poll_seconds", PollSeconds, 600);
        return this;
    }

    /// <summary>Checks that a text is the code of a data set: it becomes part of addresses and paths.</summary>
    /// <returns>The code itself.</returns>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string CheckDataset(string dataset) => DropName.DatasetOf(dataset) == dataset
        ? dataset
        : throw new ArgumentException($"'{dataset}' is no code of a data set; it is written in lower case, as in sbs_r_nuts2021.");

    private static void CheckRange(string name, int value, int most, int least = 1)
    {
        if (value < least || value > most)
        {
            throw new ArgumentException($"refresh: {name} is {value}; it must lie between {least} and {most}.");
        }
    }

    private sealed record OptionsFile(RefreshOptions? Refresh);
}
