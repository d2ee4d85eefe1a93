using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The codes of one column, numbered in the order of their first appearance: a row holds a number instead of a string.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _codes = [];

    /// <summary>Makes an empty dictionary.</summary>
    public CodeList() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of codes.</summary>
    public int Count => _codes.Count;

    /// <summary>The code with a number.</summary>
    public string this[int id] => _codes[id];

    /// <summary>The number of a code, given at its first appearance.</summary>
    /// <exception cref="DropRejectedException">The code holds a control character or the sign for bytes that are no text: no code list has such codes.</exception>
    public int Intern(ReadOnlySpan<char> code)
    {
        if (_lookup.TryGetValue(code, out var id))
        {
            return id;
        }

        var text = code.ToString();
        if (text.Any(c => char.IsControl(c) || c == '\uFFFD'))
        {
            throw new DropRejectedException(new Rejection("bad_code", "A code holds a control character or bytes that are no UTF-8.", Found: Rejection.Excerpt(text), Expected: "letters, digits and signs"));
        }

        id = _codes.Count;
        _ids.Add(text, id);
        _codes.Add(text);
        return id;
    }
}
