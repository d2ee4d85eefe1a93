namespace Factsheets.Lake;

/// <summary>A column of a lake file that holds records: text, whole number, date or truth value, by the type of its values.</summary>
/// <typeparam name="TRecord">Type of the records.</typeparam>
/// <param name="Name">Name.</param>
/// <param name="Type"><c>string</c>, <c>int</c>, <c>DateOnly</c> or <c>bool</c>.</param>
/// <param name="Value">The value of a record; null where there is none.</param>
public sealed record RecordColumn<TRecord>(string Name, Type Type, Func<TRecord, object?> Value);
