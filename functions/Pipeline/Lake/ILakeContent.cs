namespace Factsheets.Lake;

/// <summary>Makes the content of one lake file from its drops.</summary>
internal interface ILakeContent
{
    /// <summary>Writes the file.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OtherLakeFormException">The drops ask for another form.</exception>
    /// <exception cref="UnreadableDropException">A drop stopped making sense.</exception>
    Task<LakeFile> WriteAsync(Stream target, LakeForm form, CancellationToken cancellationToken);
}
