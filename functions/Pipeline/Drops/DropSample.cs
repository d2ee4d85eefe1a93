using System.Text;
using Factsheets.Extracts.Records;

namespace Factsheets.Drops;

/// <summary>The beginning of a drop, as the recognisers see it.</summary>
/// <param name="bytes">The first unpacked bytes, at most <see cref="DropKinds.SampleBytes"/>.</param>
/// <param name="fileName">Name of the file or its path in the store.</param>
public sealed class DropSample(ReadOnlySpan<byte> bytes, string fileName)
{
    private readonly byte[] _bytes = bytes.ToArray();
    private IReadOnlyList<IReadOnlyList<DeliveredRow>>? _tables;

    /// <summary>Name of the file or its path in the store: for what the content leaves open.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The bytes as UTF-8 text, without byte order mark and outer blanks in front.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').TrimStart();

    /// <summary>The first line that is not empty, without its end.</summary>
    public string FirstLine => Text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? Text[..end].TrimEnd('\r') : Text;

    /// <summary>The columns of the first line, if it is the header of a separated table: without quotation marks and outer blanks.</summary>
    public IReadOnlyList<string> Columns => SeparatedLine.Split(FirstLine);

    /// <summary>The bytes as a table of records or as the sheets of a workbook; none when they are neither.</summary>
    public IReadOnlyList<IReadOnlyList<DeliveredRow>> Tables => _tables ??= DeliveredTables.ReadSample(_bytes);
}
