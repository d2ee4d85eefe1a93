namespace Factsheets.Drops;

/// <summary>Limits that keep a small archive from unpacking without end.</summary>
public sealed class DropLimits
{
    /// <summary>The defaults.</summary>
    public static DropLimits Default { get; } = new();

    /// <summary>Most bytes that a drop may unpack to. Default 2 GiB.</summary>
    public long UnpackedBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Most unpacked bytes for one packed byte. Default 200.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked size from which the ratio counts: small tables of zeros may be packed tighter. Default 16 MiB.</summary>
    public long RatioFromBytes { get; init; } = 16 * 1024 * 1024;
}
