using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Employment;

/// <summary>Loads the sources of a run from the lake.</summary>
/// <param name="store">The store.</param>
public sealed class EmploymentLoader(IStore store)
{
    /// <summary>Loads.</summary>
    /// <param name="catalogue">Which data set plays which role.</param>
    /// <param name="etags">Content mark of each data set's lake file that must be read; a data set without one is not loaded.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">The lake has moved since the marks were taken.</exception>
    public async Task<EmploymentSources> LoadAsync(SourceCatalogue catalogue, IReadOnlyDictionary<string, string> etags, CancellationToken cancellationToken)
    {
        var sources = new List<EmploymentSource>();
        var refusals = new List<string>();
        var findings = new List<InputFinding>();
        foreach (var entry in catalogue.Entries.Where(entry => etags.ContainsKey(entry.Dataset)))
        {
            await using var first = await OpenAsync(entry.Dataset, etags, cancellationToken);
            await using var second = await OpenAsync(entry.Dataset, etags, cancellationToken);
            using var members = await LakeReader.OpenAsync(first, cancellationToken);
            using var cells = await LakeReader.OpenAsync(second, cancellationToken);
            var (source, refusal) = SourceFilter.Read(entry, members, cells);
            var found = source is null ? [] : InputChecks.Of(source).ToList();
            if (source is null || found.Exists(finding => finding.IsFatal))
            {
                // Local units only help: a data set without them is no worse for its role.
                if (entry.Role != EmploymentRole.RegionLocalUnits)
                {
                    refusals.Add(refusal ?? found.First(finding => finding.IsFatal).Message);
                }

                continue;
            }

            sources.Add(source);
            findings.AddRange(entry.Role == EmploymentRole.RegionLocalUnits ? [] : found);
        }

        findings.AddRange(InputChecks.Between([.. sources.Where(source => source.Entry.Role != EmploymentRole.RegionLocalUnits)]));
        return new EmploymentSources(sources.ToLookup(source => source.Entry.Role), refusals) { Findings = findings };
    }

    private Task<Stream> OpenAsync(string dataset, IReadOnlyDictionary<string, string> etags, CancellationToken cancellationToken) =>
        store.OpenReadAsync(LakeManifest.LakePath(dataset), etags[dataset], cancellationToken);
}
