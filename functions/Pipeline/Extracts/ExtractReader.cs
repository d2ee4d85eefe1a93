namespace Factsheets.Extracts;

/// <summary>
/// Reads an extract series by series, as delivered. A series is one combination of dimension codes with its cells in
/// ascending time. Codes, periods and statuses are numbered, so that a cell costs no string.
/// </summary>
public abstract class ExtractReader : IDisposable
{
    private const char CodeSeparator = '\u001F';
    private bool _isDisposed;

    /// <summary>Starts with empty lists.</summary>
    protected ExtractReader()
        : this(new PeriodList(), new StatusList(), new CodeList(), new ExtractCounts()) => Texts.Intern("");

    /// <summary>Shares the lists and counts of another reader.</summary>
    protected ExtractReader(ExtractReader source)
        : this(source.Periods, source.Statuses, source.Texts, source.Counts)
    {
    }

    private ExtractReader(PeriodList periods, StatusList statuses, CodeList texts, ExtractCounts counts) =>
        (Periods, Statuses, Texts, Counts) = (periods, statuses, texts, counts);

    /// <summary>What the extract says of itself.</summary>
    public abstract ExtractHeader Header { get; }

    /// <summary>Codes by dimension, in the order of <see cref="ExtractHeader.Dimensions"/>.</summary>
    public abstract IReadOnlyList<CodeList> Codes { get; }

    /// <summary>The periods met so far.</summary>
    public PeriodList Periods { get; }

    /// <summary>The statuses met so far.</summary>
    public StatusList Statuses { get; }

    /// <summary>The texts met so far of cells that hold a text; 0 is none.</summary>
    public CodeList Texts { get; }

    /// <summary>Counts so far; complete when <see cref="ReadSeries"/> has returned false.</summary>
    public ExtractCounts Counts { get; }

    /// <summary>Code numbers of the present series, one a dimension. Valid until the next <see cref="ReadSeries"/>.</summary>
    public abstract ReadOnlySpan<int> Key { get; }

    /// <summary>Cells of the present series that have a value, a text or a status, ascending in time; may be empty. Valid until the next <see cref="ReadSeries"/>.</summary>
    public abstract ReadOnlySpan<Observation> Observations { get; }

    /// <summary>Goes to the next series.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="Drops.DropRejectedException">The file stops making sense here.</exception>
    public abstract bool ReadSeries();

    /// <summary>The codes of the present series in one text: the same for the same series in every extract of a data set.</summary>
    public string KeyText()
    {
        var codes = new string[Key.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = Codes[i][Key[i]];
        }

        return KeyText(codes);
    }

    /// <summary>The text of a key with these codes.</summary>
    public static string KeyText(params ReadOnlySpan<string> codes) => string.Join(CodeSeparator, codes);

    /// <summary>The codes of the present series with the names of their dimensions, for messages.</summary>
    public string DescribeKey()
    {
        var parts = new string[Key.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = $"{Header.Dimensions[i]}={Codes[i][Key[i]]}";
        }

        return string.Join(", ", parts);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // Readers wrap each other, and each closes what it wraps: the second call is normal.
        if (!_isDisposed)
        {
            _isDisposed = true;
            Dispose(disposing: true);
            GC.SuppressFinalize(this);
        }
    }

    /// <summary>Releases what the reader holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
