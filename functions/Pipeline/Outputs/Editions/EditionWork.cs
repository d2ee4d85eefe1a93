using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>The work on editions that are not whole yet: plan, then tables, then a marker a country. Whoever comes next goes on where the last one ended.</summary>
/// <param name="store">The store.</param>
public sealed class EditionWork(IStore store)
{
    /// <summary>The plan of an edition in the making.</summary>
    /// <returns>Null when nobody works on it: it is whole, or was given up for a later one.</returns>
    public Task<EditionPlan?> PlanAsync(string edition, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<EditionPlan>(EditionPaths.Plan(edition), cancellationToken);

    /// <summary>Puts the plan down, once.</summary>
    /// <remarks>A plan that is there says the same, for it has the same hash; only the marks of its lake files may be of an earlier state of the same content.</remarks>
    public async Task StartAsync(string edition, EditionPlan plan, CancellationToken cancellationToken)
    {
        var path = EditionPaths.Plan(edition);
        try
        {
            await store.WriteJsonAsync(path, plan, WriteCondition.Absent, cancellationToken);
        }
        catch (StoreConflictException)
        {
            var there = await PlanAsync(edition, cancellationToken);
            if (there is null || !there.Inputs.Select(input => input.ETag).SequenceEqual(plan.Inputs.Select(input => input.ETag), StringComparer.Ordinal))
            {
                await store.WriteJsonAsync(path, plan, WriteCondition.None, cancellationToken);
            }
        }
    }

    /// <summary>What the tables left; null while they are not written.</summary>
    public Task<TablesMarker?> TablesAsync(string edition, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<TablesMarker>(EditionPaths.Tables(edition), cancellationToken);

    /// <summary>Notes that the tables are written.</summary>
    public Task EndTablesAsync(string edition, TablesMarker marker, CancellationToken cancellationToken) =>
        store.WriteJsonAsync(EditionPaths.Tables(edition), marker, WriteCondition.None, cancellationToken);

    /// <summary>What became of a country; null while nothing did.</summary>
    public Task<CountryMarker?> CountryAsync(string edition, string country, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<CountryMarker>(EditionPaths.Marker(edition, country), cancellationToken);

    /// <summary>Notes that a country is written, whatever was noted before.</summary>
    public async Task EndCountryAsync(string edition, string country, CountryMarker marker, CancellationToken cancellationToken)
    {
        var path = EditionPaths.Marker(edition, country);
        await store.WriteJsonAsync(path, marker, WriteCondition.None, cancellationToken);
        if (await store.FindAsync(EditionPaths.Plan(edition), cancellationToken) is null)
        {
            // The edition was published meanwhile, and its work cleared away.
            await store.DeleteAsync(path, cancellationToken);
        }
    }

    /// <summary>Notes that a country was given up. What is done stays done.</summary>
    /// <returns>False when the country is done, or nobody works on the edition any more.</returns>
    public async Task<bool> FailCountryAsync(string edition, string country, Rejection failure, CancellationToken cancellationToken)
    {
        var path = EditionPaths.Marker(edition, country);
        var before = await store.FindAsync(path, cancellationToken);
        if (await PlanAsync(edition, cancellationToken) is null || await CountryAsync(edition, country, cancellationToken) is { IsDone: true })
        {
            return false;
        }

        try
        {
            var unchanged = before is null ? WriteCondition.Absent : WriteCondition.Matches(before.ETag);
            await store.WriteJsonAsync(path, new CountryMarker(Headline: null, [], failure), unchanged, cancellationToken);
            return true;
        }
        catch (StoreConflictException)
        {
            return false;
        }
    }

    /// <summary>Countries that are not done yet, those that were given up among them.</summary>
    /// <returns>Null when the tables are not written.</returns>
    public async Task<IReadOnlyList<string>?> OpenCountriesAsync(string edition, CancellationToken cancellationToken)
    {
        if (await TablesAsync(edition, cancellationToken) is not { } tables)
        {
            return null;
        }

        var open = new List<string>();
        foreach (var country in tables.Countries)
        {
            if (await CountryAsync(edition, country, cancellationToken) is not { IsDone: true })
            {
                open.Add(country);
            }
        }

        return open;
    }

    /// <summary>True when tables and all countries are written. Costs two requests while a country has no marker.</summary>
    public async Task<bool> IsCompleteAsync(string edition, CancellationToken cancellationToken)
    {
        if (await TablesAsync(edition, cancellationToken) is not { } tables)
        {
            return false;
        }

        var markers = await store.ListAsync(EditionPaths.Markers(edition), cancellationToken).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return tables.Countries.All(country => markers.Contains(EditionPaths.Marker(edition, country)))
            && await OpenCountriesAsync(edition, cancellationToken) is { Count: 0 };
    }

    /// <summary>The editions in the making, by id.</summary>
    public async Task<IReadOnlyList<EditionInWork>> ListAsync(CancellationToken cancellationToken)
    {
        var paths = await store.ListAsync(EditionPaths.AllWork, cancellationToken).Where(EditionPaths.IsOfWork).ToListAsync(cancellationToken);
        var editions = new List<EditionInWork>();
        foreach (var edition in paths.Select(path => EditionPaths.EditionOf(EditionPaths.AllWork, path)).Distinct(StringComparer.Ordinal))
        {
            editions.Add(await StateOfAsync(edition, paths.Where(path => path.StartsWith(EditionPaths.Markers(edition), StringComparison.Ordinal)), cancellationToken));
        }

        return editions;
    }

    private async Task<EditionInWork> StateOfAsync(string edition, IEnumerable<string> markers, CancellationToken cancellationToken)
    {
        var done = 0;
        var failed = new SortedDictionary<string, Rejection>(StringComparer.Ordinal);
        foreach (var path in markers)
        {
            var country = Path.GetFileNameWithoutExtension(path);
            if (await CountryAsync(edition, country, cancellationToken) is { Failure: { } failure })
            {
                failed.Add(country, failure);
            }
            else
            {
                done++;
            }
        }

        return new EditionInWork(edition, (await TablesAsync(edition, cancellationToken))?.Countries.Count, done, failed);
    }
}
