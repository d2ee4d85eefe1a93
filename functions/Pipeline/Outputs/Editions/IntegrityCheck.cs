using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>Checks the tables of an edition against each other before anything is published.</summary>
public static class IntegrityCheck
{
    /// <summary>Every foreign key must point to a row.</summary>
    /// <exception cref="InvalidDataException">One does not; the message names table, column and value.</exception>
    public static void Check(IReadOnlyList<OutputTable> tables)
    {
        var byName = tables.ToDictionary(table => table.Contract.Name, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var key in table.Contract.ForeignKeys)
            {
                var known = byName[key.Table].Values(key.Reference).ToHashSet();
                var lost = table.Values(key.Column).FirstOrDefault(value => value is not null && !known.Contains(value));
                if (lost is not null)
                {
                    throw new InvalidDataException($"{table.Contract.Name}.{key.Column} holds '{lost}', which {key.Table}.{key.Reference} does not have.");
                }
            }
        }
    }
}
