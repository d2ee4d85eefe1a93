using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class DropContentTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("geo\\time\t2020\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"R{i}\t{i * 7919 % 1000} \n"))));

    public static TheoryData<CompressionLevel> Levels => [CompressionLevel.Optimal, CompressionLevel.NoCompression, CompressionLevel.Fastest];

    [Fact]
    public void An_archive_is_told_by_its_first_bytes_and_both_forms_have_the_same_content_and_hash()
    {
        foreach (var bytes in new[] { Table, Pack(Table) })
        {
            using var content = Open(bytes);
            Assert.Equal(Table, ReadAll(content));
            Assert.Equal(Table.Length, content.UnpackedBytes);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Table)), content.CompleteHash());
        }
    }

    [Fact]
    public void What_was_looked_at_ahead_is_read_again()
    {
        using var content = Open(Pack(Table));
        Assert.Equal(Table[..1000], content.Peek(1000).ToArray());
        Assert.Equal(Table, ReadAll(content));
    }

    [Fact]
    public void The_hash_reads_what_is_left()
    {
        using var content = Open(Table);
        content.Peek(100);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Table)), content.CompleteHash());
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void An_archive_cut_off_anywhere_is_damaged(CompressionLevel level)
    {
        var packed = Pack(Table.AsSpan(0, 3000).ToArray(), level);
        for (var length = 2; length < packed.Length; length++)
        {
            var error = Assert.Throws<DropRejectedException>(() => Unpack(packed[..length]));
            Assert.Equal("damaged_gzip", error.Rejection.Code);
        }

        Assert.Equal(3000, Unpack(packed).Length);
    }

    [Fact]
    public void An_archive_cut_off_on_a_block_of_the_buffer_is_damaged()
    {
        var random = new byte[400_000];
        new Random(7).NextBytes(random);
        var packed = Pack(random);
        foreach (var length in new[] { 8192, 65536, 128 * 1024, 256 * 1024, packed.Length - 9, packed.Length - 8, packed.Length - 1 })
        {
            Assert.Throws<DropRejectedException>(() => Unpack(packed[..length]));
        }

        Assert.Equal(random, Unpack(packed));
    }

    [Fact]
    public void An_archive_of_several_members_is_their_contents_one_after_another()
    {
        var (first, second) = (Pack(Table[..100]), Pack(Table[100..]));
        Assert.Equal(Table, Unpack([.. first, .. second]));
        Assert.Equal(Table, Unpack([.. first, .. Pack([]), .. second, .. Pack([])]));
        Assert.Throws<DropRejectedException>(() => Unpack([.. first, .. second[..^1]]));
        Assert.Throws<DropRejectedException>(() => Unpack([.. first, .. second[..5]]));
    }

    [Fact]
    public void Bytes_behind_an_archive_are_not_dropped_in_silence() =>
        Assert.Equal("damaged_gzip", Assert.Throws<DropRejectedException>(() => Unpack([.. Pack(Table), 1, 2, 3])).Rejection.Code);

    [Fact]
    public void A_changed_byte_is_found_or_changes_nothing()
    {
        var packed = Pack(Table.AsSpan(0, 2000).ToArray());
        Gen.Select(Gen.Int[2, packed.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var changed = packed.ToArray();
            changed[at] ^= change;
            try
            {
                return Unpack(changed).AsSpan().SequenceEqual(Table.AsSpan(0, 2000));
            }
            catch (DropRejectedException e)
            {
                return e.Rejection.Code == "damaged_gzip";
            }
        });
    }

    [Fact]
    public void Content_over_the_limit_is_too_large_packed_or_not()
    {
        var limits = new DropLimits { UnpackedBytes = Table.Length - 1 };
        Assert.Equal("too_large", Assert.Throws<DropRejectedException>(() => Unpack(Table, limits)).Rejection.Code);
        Assert.Equal("too_large", Assert.Throws<DropRejectedException>(() => Unpack(Pack(Table), limits)).Rejection.Code);
        Assert.Equal(Table, Unpack(Pack(Table), new DropLimits { UnpackedBytes = Table.Length }));
    }

    [Fact]
    public void A_small_archive_that_unpacks_without_end_is_stopped()
    {
        var bomb = Pack(new byte[20 * 1024 * 1024]);
        Assert.Equal("ratio_too_high", Assert.Throws<DropRejectedException>(() => Unpack(bomb)).Rejection.Code);
        Assert.Equal("ratio_too_high", Assert.Throws<DropRejectedException>(() => Unpack(Pack(new byte[100_000]), new DropLimits { RatioFromBytes = 50_000 })).Rejection.Code);
        Assert.Equal(100_000, Unpack(Pack(new byte[100_000])).Length);
        Assert.Equal(100_000, Unpack(new byte[100_000], new DropLimits { RatioFromBytes = 1, Ratio = 1 }).Length);
    }

    [Fact]
    public void A_zip_archive_with_one_file_is_that_file_whatever_its_path()
    {
        foreach (var name in new[] { "abc.tsv", "../../etc/abc.tsv", "/abc", "folder/" })
        {
            using var content = Open(Zip((name, Table)));
            Assert.Equal(Table, ReadAll(content));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Table)), content.CompleteHash());
        }
    }

    [Fact]
    public void Folders_and_what_the_packer_adds_are_no_files_of_a_zip_archive()
    {
        using var content = Open(Zip(("data/", []), ("__MACOSX/data/._a.tsv", [1]), ("data/.DS_Store", [1]), ("data/a.tsv", Table)));

        Assert.Equal(Table, ReadAll(content));
    }

    [Fact]
    public void A_zip_archive_with_more_or_less_than_one_file_is_rejected_by_name()
    {
        foreach (var bytes in new[] { Zip(), Zip(("a.tsv", Table), ("b.tsv", Table)) })
        {
            var rejection = Assert.Throws<DropRejectedException>(() => Unpack(bytes)).Rejection;
            Assert.Equal("zip_without_one_file", rejection.Code);
            Assert.Contains(bytes.Length > 100 ? "2 files: a.tsv, b.tsv" : "0 files", rejection.Found, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_zip_archive_has_the_limits_of_gzip()
    {
        Assert.Equal("ratio_too_high", Assert.Throws<DropRejectedException>(() => Unpack(Zip(("a", new byte[20 * 1024 * 1024])))).Rejection.Code);
        Assert.Equal("too_large", Assert.Throws<DropRejectedException>(() => Unpack(Zip(("a", Table)), new DropLimits { UnpackedBytes = Table.Length - 1 })).Rejection.Code);
    }

    [Fact]
    public void A_zip_archive_cut_off_or_changed_is_damaged_or_gives_the_same()
    {
        var packed = Zip(("a.tsv", Table.AsSpan(0, 2000).ToArray()));
        for (var length = 4; length < packed.Length; length++)
        {
            Assert.Equal("damaged_zip", Assert.Throws<DropRejectedException>(() => Unpack(packed[..length])).Rejection.Code);
        }

        Gen.Select(Gen.Int[4, packed.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var changed = packed.ToArray();
            changed[at] ^= change;
            try
            {
                return Unpack(changed).AsSpan().SequenceEqual(Table.AsSpan(0, 2000));
            }
            catch (DropRejectedException e)
            {
                return e.Rejection.Code is "damaged_zip" or "zip_without_one_file";
            }
        });
    }

    [Fact]
    public void Text_in_utf_16_comes_out_as_utf_8_and_has_the_hash_of_its_twin()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var unmarked = encoding.GetBytes(Encoding.UTF8.GetString(Table) + "é😀");
            byte[] text = [.. encoding.GetPreamble(), .. unmarked];
            foreach (var bytes in new[] { text, unmarked, Pack(text), Zip(("a.csv", text)) })
            {
                using var content = Open(bytes);
                byte[] expected = [.. Table, .. "é😀"u8];
                Assert.Equal(expected[..10], content.Peek(10).ToArray());
                Assert.Equal(expected, ReadAll(content));
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(expected)), content.CompleteHash());
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a,b")]
    [InlineData("\uFEFF😀")]
    public void The_first_letters_of_a_text_are_never_lost(string text)
    {
        using var content = Open([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
        Assert.Equal(text, Encoding.UTF8.GetString(ReadAll(content)));
        using var plain = Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, Encoding.UTF8.GetString(ReadAll(plain)));
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] bytes, DropLimits? limits = null)
    {
        using var content = Open(bytes, limits);
        return ReadAll(content);
    }

    private static UnpackedStream Open(byte[] bytes, DropLimits? limits = null) => DropContent.Open(new MemoryStream(bytes), bytes.Length, limits ?? DropLimits.Default);

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Pack(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
