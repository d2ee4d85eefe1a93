namespace Factsheets.Employment;

/// <summary>EU27 employment of one year: by division, by block of the universe, and in all.</summary>
public sealed class EuropeanReference
{
    private readonly IReadOnlyDictionary<string, ReferenceCell> _divisions;
    private readonly IReadOnlyDictionary<string, double> _blocks;

    /// <summary>Makes a reference.</summary>
    /// <param name="year">Its year.</param>
    /// <param name="divisions">Cells by division of the universe.</param>
    /// <param name="blocks">Persons by block of the universe.</param>
    public EuropeanReference(int year, IReadOnlyDictionary<string, ReferenceCell> divisions, IReadOnlyDictionary<string, double> blocks)
    {
        (Year, _divisions, _blocks) = (year, divisions, blocks);
        TotalPersons = blocks.Values.Sum();
    }

    /// <summary>Its year.</summary>
    public int Year { get; }

    /// <summary>Employment of the universe: the sum of the blocks.</summary>
    public double TotalPersons { get; }

    /// <summary>The cell of a division of the universe.</summary>
    public ReferenceCell Division(string division) => _divisions[division];

    /// <summary>Persons of a block of the universe.</summary>
    public double BlockPersons(string block) => _blocks[block];
}
