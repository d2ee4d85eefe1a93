using System.Text.Json;
using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

public sealed class StoreFilesTests
{
    [Fact]
    public async Task Json_is_written_in_one_form_and_read_back()
    {
        using var temporary = new TemporaryStore();
        var rejection = new Rejection("bad_cell", "Ein <Wert> & kein Wert: é", Line: 3, Found: "x");
        await temporary.Store.WriteJsonAsync("rejected/x.json", rejection, WriteCondition.None, TemporaryStore.Token);
        Assert.Equal(
            "{\n  \"code\": \"bad_cell\",\n  \"message\": \"Ein <Wert> & kein Wert: é\",\n  \"line\": 3,\n  \"column\": null,\n  \"found\": \"x\",\n  \"expected\": null\n}\n",
            await temporary.TextAsync("rejected/x.json"));
        Assert.Equal(rejection, await temporary.Store.ReadJsonAsync<Rejection>("rejected/x.json", TemporaryStore.Token));
    }

    [Fact]
    public async Task An_excerpt_cut_within_a_character_can_be_written()
    {
        using var temporary = new TemporaryStore();
        var rejection = new Rejection("bad_cell", "No value.", Found: Rejection.Excerpt(new string('x', 79) + "😀" + new string('y', 9)));
        await temporary.Store.WriteJsonAsync("rejected/x.json", rejection, WriteCondition.None, TemporaryStore.Token);
        Assert.NotNull(await temporary.Store.ReadJsonAsync<Rejection>("rejected/x.json", TemporaryStore.Token));
    }

    [Fact]
    public async Task No_file_is_null_and_a_broken_one_an_error()
    {
        using var temporary = new TemporaryStore();
        Assert.Null(await temporary.Store.ReadJsonAsync<Rejection>("rejected/x.json", TemporaryStore.Token));
        await temporary.PutAsync("rejected/x.json", "{");
        await Assert.ThrowsAsync<JsonException>(() => temporary.Store.ReadJsonAsync<Rejection>("rejected/x.json", TemporaryStore.Token));
    }

    [Fact]
    public async Task Text_has_no_byte_order_mark_and_its_hash_is_that_of_its_bytes()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("a.txt", "abc");
        Assert.Equal("abc"u8.ToArray(), await temporary.BytesAsync("a.txt"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", await temporary.Store.HashAsync("a.txt", TemporaryStore.Token));
    }
}
