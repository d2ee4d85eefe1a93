using System.IO.Compression;
using Factsheets.Outputs.Word;

namespace Factsheets.Tests.Outputs.Word;

public sealed class PackedFileTests
{
    [Fact]
    public void Packages_with_the_same_content_are_packed_to_the_same_bytes()
    {
        var first = PackedFile.Of(Package(new DateTime(2001, 2, 3), "b.xml", "a.xml", "[Content_Types].xml"));
        var second = PackedFile.Of(Package(new DateTime(2024, 6, 7), "[Content_Types].xml", "a.xml", "b.xml"));
        Assert.Equal(first, second);
        Assert.Equal(["[Content_Types].xml", "a.xml", "b.xml"], WordDocument.Entries(first).Select(entry => entry.Name));
    }

    [Fact]
    public void The_content_is_what_it_was()
    {
        using var packed = new ZipArchive(new MemoryStream(PackedFile.Of(Package(new DateTime(2001, 2, 3), "a.xml"))), ZipArchiveMode.Read);
        using var reader = new StreamReader(packed.GetEntry("a.xml")!.Open());
        Assert.Equal(string.Concat(Enumerable.Repeat("<a.xml/>", 500)), reader.ReadToEnd());
    }

    private static MemoryStream Package(DateTime time, params string[] names)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = time;
                using var writer = new StreamWriter(entry.Open());
                writer.Write(string.Concat(Enumerable.Repeat($"<{name}/>", 500)));
            }
        }

        stream.Position = 0;
        return stream;
    }
}
