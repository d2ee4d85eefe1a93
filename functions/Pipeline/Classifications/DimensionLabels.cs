using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>Eurostat's English labels of dimensions, for files that hold labels in place of names. Source: Eurostat concept lists.</summary>
public static class DimensionLabels
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable
        .Read("dimension_labels.csv", row => (Label: row["label"].ToString(), Name: row["dimension"].ToString()))
        .ToFrozenDictionary(row => CodeLabels.Fold(row.Label), row => row.Name);

    /// <summary>The name of a dimension.</summary>
    /// <param name="label">Its label or its name; case and doubled blanks do not matter.</param>
    /// <param name="member">Label of a member of it, for dimensions whose own label is not known.</param>
    /// <returns>The name in lower case; null when neither the label nor the member tells it.</returns>
    public static string? Resolve(string label, string member) =>
        Names.GetValueOrDefault(CodeLabels.Fold(label)) ?? (CodeLabels.IsCode(label) ? label.ToLowerInvariant() : CodeLabels.DimensionOf(member));
}
