namespace Factsheets.Lake;

/// <summary>Makes the content of one lake file from its drops.</summary>
internal interface ILakeContent
{
    /// <summary>Writes the file.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="gather">True to read the base into memory first, because its series come in pieces.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="SeriesInPiecesException">The base must be gathered.</exception>
    /// <exception cref="UnreadableDropException">A drop stopped making sense.</exception>
    Task<LakeFile> WriteAsync(Stream target, bool gather, CancellationToken cancellationToken);
}
