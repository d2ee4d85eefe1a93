namespace Factsheets.Refresh;

/// <summary>A downloaded file that was read to its end and is what was asked for.</summary>
/// <param name="Path">Where it lies in the store.</param>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="ContentSha256">Hash of its unpacked content: packing the same data again changes the bytes, not this.</param>
/// <param name="UnpackedBytes">Size of its unpacked content.</param>
/// <param name="IsGzip">True when it is packed.</param>
public sealed record Download(string Path, string Sha256, string ContentSha256, long UnpackedBytes, bool IsGzip);
