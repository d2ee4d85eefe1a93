using CsCheck;
using Factsheets.Drops;

namespace Factsheets.Tests.Corpus;

/// <summary>Real files, cut off or with bytes changed: read or rejected, never an accident.</summary>
public sealed class RealMutationTests
{
    private const int Most = 64 * 1024;

    [Fact]
    public void Damaged_real_files_are_read_or_rejected()
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Corpus.PathOf("clients/footer.xml")))!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Bytes: Beginning(file))).ToArray();
        Assert.True(files.Length > 60);
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Double[0, 1], Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[0, 6]).Sample(
            (file, cut, changes) =>
            {
                var bytes = files[file].Bytes[..(int)(files[file].Bytes.Length * Math.Min(1, cut * 1.3))];
                foreach (var (at, value) in changes.Where(_ => bytes.Length > 0))
                {
                    bytes[(int)(at * (bytes.Length - 1))] = value;
                }

                using var stream = new MemoryStream(bytes);
                var check = DropCheck.Of(files[file].Name, stream, DropLimits.Default);
                return check.Rejection is not null || check.Rows > 0;
            },
            iter: 3_000);
    }

    private static byte[] Beginning(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(Most, stream.Length)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
