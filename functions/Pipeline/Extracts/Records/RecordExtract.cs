namespace Factsheets.Extracts.Records;

/// <summary>A drop of records as it was read.</summary>
/// <typeparam name="TRecord">Type of the records.</typeparam>
/// <param name="Records">The records, sorted, duplicates merged.</param>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Date">Of when it is; null when neither content nor name says it.</param>
/// <param name="Remarks">What was met and is to be known: one sentence each.</param>
public sealed record RecordExtract<TRecord>(IReadOnlyList<TRecord> Records, int Rows, DateOnly? Date, IReadOnlyList<string> Remarks);
