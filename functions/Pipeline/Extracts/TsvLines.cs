using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The lines of a bulk TSV, without their ends; empty ones are passed over.</summary>
internal sealed class TsvLines : IDisposable
{
    private readonly TextBlocks _blocks;
    private TextBlocks.Block _block;
    private int _position;

    /// <summary>Starts reading.</summary>
    /// <param name="stream">The unpacked text; it is read on another thread until the lines are disposed.</param>
    public TsvLines(Stream stream) => _blocks = new TextBlocks(stream);

    /// <summary>Number of the present line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <param name="line">The line; valid until the next call.</param>
    /// <returns>False at the end.</returns>
    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            if (_block.Bytes is not null && _position < _block.Length)
            {
                var rest = _block.Span[_position..];
                var end = rest.IndexOf((byte)'\n');
                var length = end < 0 ? rest.Length : end;
                _position += length + 1;
                Number++;
                line = rest[..length].TrimEnd((byte)'\r');
                if (!line.IsEmpty)
                {
                    return true;
                }

                continue;
            }

            GiveBack();
            if (!_blocks.TryTake(out _block))
            {
                line = default;
                return false;
            }

            _position = 0;
        }
    }

    /// <summary>The first line.</summary>
    /// <exception cref="DropRejectedException">There is none.</exception>
    public ReadOnlySpan<byte> Header() => TryNext(out var line) ? line : throw new DropRejectedException(new Rejection("empty_file", "The file holds no header line."));

    public void Dispose()
    {
        GiveBack();
        _blocks.Dispose();
    }

    private void GiveBack()
    {
        if (_block.Bytes is not null)
        {
            TextBlocks.Return(_block);
            _block = default;
        }
    }
}
