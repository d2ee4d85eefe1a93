namespace Factsheets.Outputs.Factsheet;

/// <summary>A part that the data does not allow.</summary>
/// <param name="Part">Which part, by its anchor: <c>fig1</c>, <c>tab1</c>, <c>tab2</c>, <c>fig2</c> (cluster organisations), <c>fig5</c> (cooperation), <c>tab3</c> (policy).</param>
/// <param name="Reason">What is missing, in one sentence.</param>
/// <param name="Remedy">Which drop would fill it, in one sentence.</param>
public sealed record MissingPart(string Part, string Reason, string Remedy);
