using System.Text;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>What every store promises to the pipeline.</summary>
public sealed class StoreContractTests(TestStores stores)
{
    private const int MoreThanOneBlock = 5 * 1024 * 1024;

    public static TheoryData<StoreKind> Kinds => TestStores.Kinds;

    public static TheoryData<StoreKind, int> KindsAndSizes => new()
    {
        { StoreKind.Folder, 100 },
        { StoreKind.Blob, 100 },
        { StoreKind.Folder, MoreThanOneBlock },
        { StoreKind.Blob, MoreThanOneBlock },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task A_written_file_is_found_listed_and_read_as_it_was_written(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        var content = Content(size, seed: 1);

        var written = await WriteAsync(store, "lake/a/b.parquet", content, WriteCondition.None);

        Assert.Equal(new StoredFile("lake/a/b.parquet", size, written.ETag), written);
        Assert.Equal(written, await store.FindAsync("lake/a/b.parquet", Token));
        Assert.Equal(["lake/a/b.parquet"], await store.ListAsync("lake/", Token).ToListAsync(Token));
        Assert.Equal(content, await ReadAsync(store, "lake/a/b.parquet"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_scan_shows_size_and_time_of_what_a_listing_shows(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        Assert.Empty(await store.ScanAsync("drops/", Token));
        var before = TimeProvider.System.GetUtcNow() - TimeSpan.FromSeconds(5);
        await WriteAsync(store, "drops/b.csv", Content(20, seed: 1), WriteCondition.None);
        await WriteAsync(store, "drops/a/c.csv", Content(30, seed: 2), WriteCondition.None);
        await WriteAsync(store, "lake/d.csv", Content(40, seed: 3), WriteCondition.None);

        var files = await store.ScanAsync("drops/", Token);

        Assert.Equal(await store.ListAsync("drops/", Token).ToListAsync(Token), files.Select(file => file.Path));
        Assert.Equal([30L, 20L], files.Select(file => file.Bytes));
        Assert.All(files, file => Assert.InRange(file.ModifiedAt, before, TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(5)));
        Assert.Equal(files, await store.ScanAsync("drops/", Token));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_empty_file_is_a_file(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        await WriteAsync(store, "drops/empty.csv", [], WriteCondition.Absent);

        Assert.Equal(0, (await store.FindAsync("drops/empty.csv", Token))?.Bytes);
        Assert.Empty(await ReadAsync(store, "drops/empty.csv"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_never_written_is_no_file_and_an_empty_list(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        Assert.Null(await store.FindAsync("lake/none.parquet", Token));
        Assert.Empty(await store.ListAsync("lake/", Token).ToListAsync(Token));
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.OpenReadAsync("lake/none.parquet", ifMatch: null, Token));
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.OpenReadAsync("lake/none.parquet", ifMatch: "0x1", Token));
        await store.DeleteAsync("lake/none.parquet", Token);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deleted_file_is_gone(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        await WriteAsync(store, "lake/a.parquet", Content(10, seed: 1), WriteCondition.None);

        await store.DeleteAsync("lake/a.parquet", Token);

        Assert.Null(await store.FindAsync("lake/a.parquet", Token));
        Assert.Empty(await store.ListAsync("lake/", Token).ToListAsync(Token));
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task Of_16_writers_that_expect_no_file_one_wins_with_its_whole_content(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        var contents = Enumerable.Range(0, 16).Select(seed => Content(size, seed)).ToList();

        var won = await Task.WhenAll(contents.Select(content => Task.Run(async () => await TryWriteAsync(store, "work/plan.json", content, WriteCondition.Absent))));

        var winner = Assert.Single(Enumerable.Range(0, 16), writer => won[writer]);
        Assert.Equal(contents[winner], await ReadAsync(store, "work/plan.json"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Of_16_writers_without_a_condition_each_small_file_is_committed_whole(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var contents = Enumerable.Range(0, 16).Select(seed => Content(1000, seed)).ToList();

        await Task.WhenAll(contents.Select(content => Task.Run(() => WriteAsync(store, "work/marker.json", content, WriteCondition.None))));

        Assert.Contains(await ReadAsync(store, "work/marker.json"), contents);
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task A_write_with_a_stale_mark_is_a_conflict_and_changes_nothing(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        var first = await WriteAsync(store, "outputs/current.json", Content(size, seed: 1), WriteCondition.None);
        var second = await WriteAsync(store, "outputs/current.json", Content(size, seed: 2), WriteCondition.Matches(first.ETag));

        var conflict = await Assert.ThrowsAsync<StoreConflictException>(() => WriteAsync(store, "outputs/current.json", Content(size, seed: 3), WriteCondition.Matches(first.ETag)));

        Assert.Equal("outputs/current.json", conflict.Path);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal(Content(size, seed: 2), await ReadAsync(store, "outputs/current.json"));
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task A_write_that_expects_a_file_which_is_not_there_is_a_conflict(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        var gone = await WriteAsync(store, "outputs/current.json", Content(10, seed: 1), WriteCondition.None);
        await store.DeleteAsync("outputs/current.json", Token);

        await Assert.ThrowsAsync<StoreConflictException>(() => WriteAsync(store, "outputs/current.json", Content(size, seed: 2), WriteCondition.Matches(gone.ETag)));

        Assert.Null(await store.FindAsync("outputs/current.json", Token));
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task A_failed_callback_leaves_nothing_visible(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        await WriteAsync(store, "lake/old.parquet", Content(10, seed: 1), WriteCondition.None);

        foreach (var path in new[] { "lake/old.parquet", "lake/new.parquet" })
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => store.WriteAsync(
                path,
                WriteCondition.None,
                async (stream, token) =>
                {
                    await stream.WriteAsync(Content(2 * size, seed: 2), token);
                    throw new InvalidDataException("The drop stopped making sense.");
                },
                Token));
        }

        Assert.Equal(["lake/old.parquet"], await store.ListAsync("lake/", Token).ToListAsync(Token));
        Assert.Null(await store.FindAsync("lake/new.parquet", Token));
        Assert.Equal(Content(10, seed: 1), await ReadAsync(store, "lake/old.parquet"));
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public async Task A_cancelled_write_leaves_nothing_visible(StoreKind kind, int size)
    {
        var store = await stores.NewAsync(kind);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.WriteAsync(
            "lake/new.parquet",
            WriteCondition.None,
            async (stream, token) =>
            {
                await stream.WriteAsync(Content(2 * size, seed: 2), token);
                await cancellation.CancelAsync();
                token.ThrowIfCancellationRequested();
            },
            cancellation.Token));

        Assert.Null(await store.FindAsync("lake/new.parquet", Token));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_stream_of_a_write_goes_forward_only_and_closing_it_commits_nothing(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        await store.WriteAsync(
            "lake/a.bin",
            WriteCondition.None,
            async (stream, token) =>
            {
                Assert.False(stream.CanSeek);
                Assert.False(stream.CanRead);
                stream.Write([1, 2]);
                await stream.WriteAsync(new byte[] { 3 }, token);
                Assert.Equal(3, stream.Position);
                Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
                await stream.DisposeAsync();
                Assert.Null(await store.FindAsync("lake/a.bin", token));
            },
            Token);

        Assert.Equal([1, 2, 3], await ReadAsync(store, "lake/a.bin"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Paths_are_listed_in_ordinal_order_by_any_prefix(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        string[] sorted = ["drops/B.tsv", "drops/a-b/x.tsv", "drops/a.tsv", "drops/a/x.tsv", "drops/a/y/z.tsv", "drops/a0.tsv", "drops/b.tsv", "drops/\u00e9.tsv", "drops/\ufb01.tsv", "lake/a.parquet"];
        foreach (var path in sorted.Reverse())
        {
            await WriteAsync(store, path, [1], WriteCondition.None);
        }

        // U+1F3ED is written with surrogates, which sort before U+FB01 in ordinal order and after it in UTF-8.
        await WriteAsync(store, "drops/\U0001F3ED.tsv", [1], WriteCondition.None);

        Assert.Equal([.. sorted[..8], "drops/\U0001F3ED.tsv", sorted[8]], await store.ListAsync("drops/", Token).ToListAsync(Token));
        Assert.Equal(sorted[3..5], await store.ListAsync("drops/a/", Token).ToListAsync(Token));
        Assert.Equal(sorted[1..6], await store.ListAsync("drops/a", Token).ToListAsync(Token));
        Assert.Equal(["lake/a.parquet"], await store.ListAsync("lake", Token).ToListAsync(Token));
        Assert.Equal(11, await store.ListAsync("", Token).CountAsync(Token));
    }

    [Theory]
    [InlineData(StoreKind.Folder, "drops/eurostat/Zürich größe.tsv")]
    [InlineData(StoreKind.Blob, "drops/eurostat/Zürich größe.tsv")]
    [InlineData(StoreKind.Folder, "drops/Ελλάδα/ΣΟΦΙΑ 100% #1+2&a=b.csv")]
    [InlineData(StoreKind.Blob, "drops/Ελλάδα/ΣΟΦΙΑ 100% #1+2&a=b.csv")]
    [InlineData(StoreKind.Folder, "drops/България/%41 %2F.json")]
    [InlineData(StoreKind.Blob, "drops/България/%41 %2F.json")]
    public async Task Names_may_hold_any_letter_and_sign(StoreKind kind, string path)
    {
        var store = await stores.NewAsync(kind);

        await WriteAsync(store, path, Encoding.UTF8.GetBytes(path), WriteCondition.Absent);

        Assert.Equal([path], await store.ListAsync(path[..(path.LastIndexOf('/') + 1)], Token).ToListAsync(Token));
        Assert.Equal(path, Encoding.UTF8.GetString(await ReadAsync(store, path)));
        await store.DeleteAsync(path, Token);
        Assert.Null(await store.FindAsync(path, Token));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_path_that_leaves_the_store_is_refused(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        foreach (var path in new[] { "../secret", "drops/../../secret", "/etc/passwd", "drops//a", "drops\\a" })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.FindAsync(path, Token));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => WriteAsync(store, path, [1], WriteCondition.None));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_read_with_a_stale_mark_is_a_conflict(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var first = await WriteAsync(store, "lake/a.parquet", Content(10, seed: 1), WriteCondition.None);
        var second = await WriteAsync(store, "lake/a.parquet", Content(10, seed: 2), WriteCondition.None);

        await Assert.ThrowsAsync<StoreConflictException>(() => store.OpenReadAsync("lake/a.parquet", first.ETag, Token));

        await using var stream = await store.OpenReadAsync("lake/a.parquet", second.ETag, Token);
        Assert.Equal(Content(10, seed: 2), await AllAsync(stream));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_reader_may_jump(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var content = Content(2 * MoreThanOneBlock, seed: 1);
        await WriteAsync(store, "lake/a.parquet", content, WriteCondition.None);

        await using var stream = await store.OpenReadAsync("lake/a.parquet", ifMatch: null, Token);

        Assert.Equal(content.Length, stream.Length);
        foreach (var place in new[] { content.Length - 8, 0, 4_194_300, 17, 9_000_000 })
        {
            var part = new byte[8];
            stream.Seek(place, SeekOrigin.Begin);
            await stream.ReadExactlyAsync(part, Token);
            Assert.Equal(content[place..(place + 8)], part);
            Assert.Equal(place + 8, stream.Position);
        }
    }

    [Theory]
    [InlineData(StoreKind.Folder, false)]
    [InlineData(StoreKind.Blob, false)]
    [InlineData(StoreKind.Folder, true)]
    [InlineData(StoreKind.Blob, true)]
    public async Task A_file_that_is_replaced_or_deleted_during_a_read_is_never_mixed(StoreKind kind, bool isDeleted)
    {
        var store = await stores.NewAsync(kind);
        var before = Content(3 * MoreThanOneBlock, seed: 1);
        await WriteAsync(store, "lake/a.parquet", before, WriteCondition.None);
        await using var stream = await store.OpenReadAsync("lake/a.parquet", ifMatch: null, Token);
        var start = new byte[100];
        await stream.ReadExactlyAsync(start, Token);

        await (isDeleted ? store.DeleteAsync("lake/a.parquet", Token) : WriteAsync(store, "lake/a.parquet", Content(before.Length, seed: 2), WriteCondition.None));

        if (kind == StoreKind.Folder)
        {
            Assert.Equal(before, (byte[])[.. start, .. await AllAsync(stream)]);
        }
        else
        {
            await Assert.ThrowsAsync<StoreConflictException>(() => AllAsync(stream));
            Assert.Throws<StoreConflictException>(() => stream.ReadExactly(start));
        }
    }

    private static byte[] Content(int size, int seed)
    {
        var content = new byte[size];
        new Random(seed).NextBytes(content);
        return content;
    }

    private static Task<StoredFile> WriteAsync(IStore store, string path, byte[] content, WriteCondition condition) =>
        store.WriteAsync(path, condition, async (stream, token) => await stream.WriteAsync(content, token), Token);

    private static async Task<bool> TryWriteAsync(IStore store, string path, byte[] content, WriteCondition condition)
    {
        try
        {
            await WriteAsync(store, path, content, condition);
            return true;
        }
        catch (StoreConflictException)
        {
            return false;
        }
    }

    private static async Task<byte[]> ReadAsync(IStore store, string path)
    {
        await using var stream = await store.OpenReadAsync(path, ifMatch: null, Token);
        return await AllAsync(stream);
    }

    private static async Task<byte[]> AllAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, Token);
        return all.ToArray();
    }
}
