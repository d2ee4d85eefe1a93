namespace Factsheets.Lake;

/// <summary>A series came back after another one, or the first cell with a text was met: the file must be written in another form.</summary>
internal sealed class OtherLakeFormException(LakeForm form) : Exception
{
    /// <summary>The form it takes.</summary>
    public LakeForm Form { get; } = form;
}
