using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>The 14 industrial ecosystems. Source: European Commission, SWD(2021) 351; codes are ours.</summary>
public static class Ecosystems
{
    /// <summary>The ecosystems in their sort order.</summary>
    public static IReadOnlyList<Ecosystem> All { get; } = EmbeddedTable.Read(
        "ecosystems.csv", row => new Ecosystem(row["code"].ToString(), row["name"].ToString(), row["sort_order"].Parse<int>()));

    private static readonly FrozenDictionary<string, Ecosystem> ByCode = All.ToFrozenDictionary(ecosystem => ecosystem.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Ecosystem> ByName = All.ToFrozenDictionary(ecosystem => ecosystem.Name, StringComparer.Ordinal);

    /// <summary>The ecosystem of a code, written exactly so; null when there is none.</summary>
    public static Ecosystem? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The ecosystem of an official name, written exactly so; null when there is none. Other spellings are the register's matter.</summary>
    public static Ecosystem? FindByName(string officialName) => ByName.GetValueOrDefault(officialName);
}
