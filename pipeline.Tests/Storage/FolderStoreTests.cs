using System.Globalization;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

public sealed class FolderStoreTests
{
    private static CancellationToken Token => TemporaryStore.Token;

    [Fact]
    public async Task A_written_file_is_found_listed_and_read()
    {
        using var temporary = new TemporaryStore();
        var written = await temporary.PutAsync("drops/eurostat/a.tsv", "abc");
        Assert.Equal(("drops/eurostat/a.tsv", 3L), (written.Path, written.Bytes));
        Assert.Equal(written, await temporary.Store.FindAsync("drops/eurostat/a.tsv", Token));
        Assert.Equal("abc", await temporary.TextAsync("drops/eurostat/a.tsv"));
        Assert.Null(await temporary.Store.FindAsync("drops/eurostat", Token));
        Assert.Null(await temporary.Store.FindAsync("drops/eurostat/b.tsv", Token));
    }

    [Fact]
    public async Task The_content_mark_follows_the_content()
    {
        using var temporary = new TemporaryStore();
        var (first, same, other) = (await temporary.PutAsync("a", "1"), await temporary.PutAsync("b", "1"), await temporary.PutAsync("a", "2"));
        Assert.Equal(first.ETag, same.ETag);
        Assert.NotEqual(first.ETag, other.ETag);
    }

    [Fact]
    public async Task A_write_that_must_find_nothing_leaves_what_it_finds()
    {
        using var temporary = new TemporaryStore();
        await temporary.Store.WriteTextAsync("a", "1", WriteCondition.Absent, Token);
        var error = await Assert.ThrowsAsync<StoreConflictException>(() => temporary.Store.WriteTextAsync("a", "2", WriteCondition.Absent, Token));
        Assert.Equal(("a", "1"), (error.Path, await temporary.TextAsync("a")));
    }

    [Fact]
    public async Task A_write_over_another_state_than_expected_is_refused()
    {
        using var temporary = new TemporaryStore();
        var first = await temporary.PutAsync("a", "1");
        var second = await temporary.Store.WriteTextAsync("a", "2", WriteCondition.Matches(first.ETag), Token);
        await Assert.ThrowsAsync<StoreConflictException>(() => temporary.Store.WriteTextAsync("a", "3", WriteCondition.Matches(first.ETag), Token));
        await Assert.ThrowsAsync<StoreConflictException>(() => temporary.Store.WriteTextAsync("b", "3", WriteCondition.Matches(first.ETag), Token));
        Assert.Equal("2", await temporary.TextAsync("a"));
        Assert.Null(await temporary.Store.FindAsync("b", Token));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task A_read_may_ask_for_a_state()
    {
        using var temporary = new TemporaryStore();
        var first = await temporary.PutAsync("a", "1");
        await using (await temporary.Store.OpenReadAsync("a", first.ETag, Token))
        {
            // The state is there.
        }

        await temporary.PutAsync("a", "2");
        await Assert.ThrowsAsync<StoreConflictException>(() => temporary.Store.OpenReadAsync("a", first.ETag, Token));
        await Assert.ThrowsAsync<FileNotFoundException>(() => temporary.Store.OpenReadAsync("b", first.ETag, Token));
        await Assert.ThrowsAsync<FileNotFoundException>(() => temporary.Store.OpenReadAsync("b", ifMatch: null, Token));
    }

    [Fact]
    public async Task A_callback_that_fails_leaves_nothing_behind_and_the_earlier_file_in_place()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("a", "1");
        foreach (var path in new[] { "a", "folder/b" })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => temporary.Store.WriteAsync(
                path,
                WriteCondition.None,
                async (stream, token) =>
                {
                    await stream.WriteAsync("half"u8.ToArray(), token);
                    throw new InvalidOperationException();
                },
                Token));
        }

        Assert.Equal("1", await temporary.TextAsync("a"));
        Assert.Equal(["a"], temporary.AllFiles());
    }

    [Fact]
    public async Task A_cancelled_write_commits_nothing()
    {
        using var temporary = new TemporaryStore();
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => temporary.Store.WriteAsync(
            "a",
            WriteCondition.None,
            async (stream, token) =>
            {
                await stream.WriteAsync("x"u8.ToArray(), token);
                await cancel.CancelAsync();
            },
            cancel.Token));
        Assert.Empty(temporary.AllFiles());
    }

    [Fact]
    public async Task While_a_file_is_written_the_earlier_one_is_read_and_the_new_one_is_not_listed()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("a", "1");
        await temporary.Store.WriteAsync(
            "a",
            WriteCondition.None,
            async (stream, token) =>
            {
                await stream.WriteAsync("2"u8.ToArray(), token);
                await stream.FlushAsync(token);
                Assert.Equal("1", await temporary.TextAsync("a"));
                Assert.Equal(["a"], await temporary.ListAsync(""));
            },
            Token);
        Assert.Equal("2", await temporary.TextAsync("a"));
    }

    [Fact]
    public async Task An_open_reader_keeps_the_file_it_opened()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("a", "1");
        await using var stream = await temporary.Store.OpenReadAsync("a", ifMatch: null, Token);
        await temporary.PutAsync("a", "2");
        Assert.Equal('1', stream.ReadByte());
    }

    [Fact]
    public async Task Listings_are_in_ordinal_order_and_by_prefix_not_by_folder()
    {
        using var temporary = new TemporaryStore();
        foreach (var path in new[] { "drops/b.tsv", "drops/a/z", "drops/B.tsv", "drops/a.tsv", "dropsX", "lake/a", "drops/é" })
        {
            await temporary.PutAsync(path, "1");
        }

        Assert.Equal(["drops/B.tsv", "drops/a.tsv", "drops/a/z", "drops/b.tsv", "drops/é"], await temporary.ListAsync("drops/"));
        Assert.Equal(["drops/a.tsv", "drops/a/z"], await temporary.ListAsync("drops/a"));
        Assert.Equal(["drops/B.tsv", "drops/a.tsv", "drops/a/z", "drops/b.tsv", "drops/é", "dropsX"], await temporary.ListAsync("drops"));
        Assert.Equal(7, (await temporary.ListAsync("")).Count);
        Assert.Empty(await temporary.ListAsync("none/"));
    }

    [Fact]
    public async Task Deleting_twice_is_no_error()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("a", "1");
        await temporary.Store.DeleteAsync("a", Token);
        await temporary.Store.DeleteAsync("a", Token);
        Assert.Empty(await temporary.ListAsync(""));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("a/../../x")]
    public async Task No_call_leaves_the_store(string path)
    {
        using var temporary = new TemporaryStore();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => temporary.Store.FindAsync(path, Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => temporary.Store.OpenReadAsync(path, ifMatch: null, Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => temporary.PutAsync(path, "1"));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => temporary.Store.DeleteAsync(path, Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => temporary.ListAsync(path));
        Assert.Empty(temporary.AllFiles());
    }

    [Fact]
    public async Task Of_many_writers_that_must_find_nothing_one_wins()
    {
        using var temporary = new TemporaryStore();
        for (var round = 0; round < 10; round++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"work/{round}");
            var wins = await InParallelAsync(writer => temporary.Store.WriteTextAsync(path, writer, WriteCondition.Absent, Token));
            Assert.Equal(Assert.Single(wins), await temporary.TextAsync(path));
        }
    }

    [Fact]
    public async Task Of_many_writers_over_one_state_one_wins()
    {
        using var temporary = new TemporaryStore();
        var state = await temporary.PutAsync("a", "start");
        for (var round = 0; round < 10; round++)
        {
            var wins = await InParallelAsync(writer => temporary.Store.WriteTextAsync("a", $"{writer} {state.ETag}", WriteCondition.Matches(state.ETag), Token));
            Assert.Equal($"{Assert.Single(wins)} {state.ETag}", await temporary.TextAsync("a"));
            state = (await temporary.Store.FindAsync("a", Token))!;
        }
    }

    /// <summary>Runs 16 writers at once.</summary>
    /// <returns>The writers that met no conflict.</returns>
    private static async Task<List<string>> InParallelAsync(Func<string, Task> write)
    {
        var wins = new List<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 16), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (writer, _) =>
        {
            var name = writer.ToString(CultureInfo.InvariantCulture);
            try
            {
                await write(name);
            }
            catch (StoreConflictException)
            {
                return;
            }

            lock (wins)
            {
                wins.Add(name);
            }
        });
        return wins;
    }
}
