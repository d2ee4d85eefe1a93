using Factsheets.Employment;
using Factsheets.Indicators.Validation;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Measures the estimates on the store's data, in all years, and keeps the result in the store.</summary>
/// <param name="store">The store.</param>
public sealed class EditionValidation(IStore store)
{
    /// <summary>Measures.</summary>
    /// <param name="plan">The data.</param>
    /// <param name="progress">Told of each year that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is written then.</param>
    public async Task<ValidationReport> RunAsync(EditionPlan plan, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var catalogue = await SourceCatalogue.LoadAsync(store, cancellationToken);
        var regions = await new EditionPlanner(store).LoadRegionsAsync(cancellationToken);
        var sources = await new EmploymentLoader(store).LoadAsync(catalogue, plan.Inputs.ToDictionary(input => input.Dataset, input => input.ETag, StringComparer.Ordinal), cancellationToken);
        var report = new ValidationReport(plan.MethodVersion, plan.InputHashes, new MaskedCellProtocol(sources, regions, plan.Options.Thresholds).Run(progress, cancellationToken));
        await store.WriteJsonAsync(ValidationReport.Path, report, WriteCondition.None, cancellationToken);
        return report;
    }
}
