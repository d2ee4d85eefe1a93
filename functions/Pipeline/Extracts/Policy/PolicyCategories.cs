using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Extracts.Policy;

/// <summary>The known categories of the fields of a profile (Extracts/Data/policy_categories.csv); the lists are open.</summary>
public static class PolicyCategories
{
    private static readonly FrozenDictionary<(string, string), PolicyCategory> BySpelling = EmbeddedTable.Read("policy_categories.csv", row => (Field: row["field"].ToString(), Category: new PolicyCategory(row["code"].ToString(), row["label"].ToString(), IsKnown: true)))
        .SelectMany(row => new[] { ((row.Field, FoldedText.Of(row.Category.Code)), row.Category), ((row.Field, FoldedText.Of(row.Category.Label)), row.Category) })
        .DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Category);

    /// <summary>The category of a text: a known one by code or words, else a new one.</summary>
    public static PolicyCategory Of(string field, string text) => BySpelling.GetValueOrDefault((field, FoldedText.Of(text))) ?? new PolicyCategory(text, text, IsKnown: false);
}
