using System.Security.Cryptography;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>Memory of a write and a read. Measured alone: other tests would be counted with it.</summary>
[Collection(nameof(LargeFileTests))]
[CollectionDefinition(nameof(LargeFileTests), DisableParallelization = true)]
public sealed class LargeFileTests(TestStores stores)
{
    private const int Size = 50_000_000;
    private const int Part = 81_920;
    private const int MeasuredEach = 100;
    private const long Bound = 20_000_000;

    public static TheoryData<StoreKind> Kinds => TestStores.Kinds;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Fifty_megabytes_are_written_and_read_with_bounded_memory(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        using var writtenHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        var written = await store.WriteAsync(
            "lake/large.parquet",
            WriteCondition.Absent,
            async (stream, token) =>
            {
                var random = new Random(1);
                var part = new byte[Part];
                for (var (left, i) = (Size, 0); left > 0; left -= Math.Min(left, Part), i++)
                {
                    random.NextBytes(part);
                    var bytes = part.AsMemory(0, Math.Min(left, Part));
                    writtenHash.AppendData(bytes.Span);
                    await stream.WriteAsync(bytes, token);
                    Measure(i);
                }
            },
            Token);

        using var readHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var stream = await store.OpenReadAsync("lake/large.parquet", written.ETag, Token))
        {
            var part = new byte[Part];
            for (var i = 0; await stream.ReadAsync(part, Token) is var count and > 0; i++)
            {
                readHash.AppendData(part.AsSpan(0, count));
                Measure(i);
            }
        }

        Assert.Equal(Size, written.Bytes);
        Assert.Equal(writtenHash.GetHashAndReset(), readHash.GetHashAndReset());
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {most:N0} bytes at most");
        Assert.InRange(most, 0, Bound);

        void Measure(int i)
        {
            if (i % MeasuredEach == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }
    }
}
