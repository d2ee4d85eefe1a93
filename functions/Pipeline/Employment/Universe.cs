using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>The activities that a region-by-division source covers, in blocks: whole sections, and single divisions of other sections.</summary>
public sealed class Universe
{
    private readonly Dictionary<string, UniverseBlock> _blocks;

    private Universe(IReadOnlyList<UniverseBlock> blocks)
    {
        Blocks = blocks;
        Divisions = [.. blocks.SelectMany(block => block.Divisions)];
        _blocks = blocks.SelectMany(block => block.Divisions.Select(division => (division, block))).ToDictionary(pair => pair.division, pair => pair.block, StringComparer.Ordinal);
    }

    /// <summary>The blocks, in the order of the classification.</summary>
    public IReadOnlyList<UniverseBlock> Blocks { get; }

    /// <summary>Their divisions, in the order of the classification.</summary>
    public IReadOnlyList<string> Divisions { get; }

    /// <summary>The universe in words, as in <c>NACE B-J, L-N and S95</c>.</summary>
    public string Description => "NACE " + UniverseText.Of([.. Blocks.Select(block => block.Code)]);

    /// <summary>The block that holds a division of the universe.</summary>
    public UniverseBlock BlockOfDivision(string division) => _blocks[division];

    /// <summary>Makes a universe from codes of sections and divisions.</summary>
    /// <exception cref="ArgumentException">A code is neither.</exception>
    public static Universe Of(IEnumerable<string> codes) => new([.. codes.Select(BlockOf).OrderBy(block => block.Divisions[0], StringComparer.Ordinal)]);

    /// <summary>The universe of a source: as its entry says, else the sections of which every division has a figure somewhere, and single divisions beside.</summary>
    public static Universe Of(EmploymentSource source)
    {
        if (source.Entry.Universe is { } codes)
        {
            return Of(codes);
        }

        var met = source.Years.SelectMany(year => source.Geos.SelectMany(geo => source.ActivitiesOf(geo, year))).ToHashSet(StringComparer.Ordinal);
        return Of(NaceRev2.Sections.SelectMany(section =>
        {
            var divisions = NaceRev2.DivisionsOf(section.Code).Select(division => division.Code).ToList();
            var present = divisions.Where(code => met.Contains(code) || (SingleActivity.OtherCodeOf(code) is { } other && met.Contains(other))).ToList();
            return present.Count == divisions.Count ? [section.Code] : present;
        }));
    }

    private static UniverseBlock BlockOf(string code)
    {
        var divisions = NaceRev2.DivisionsOf(code);
        return divisions.Count > 0
            ? new UniverseBlock(code, [.. divisions.Select(division => division.Code)])
            : NaceRev2.Find(code) is not null ? new UniverseBlock(code, [code]) : throw new ArgumentException($"'{code}' is no section and no division of NACE Rev. 2.", nameof(code));
    }
}
