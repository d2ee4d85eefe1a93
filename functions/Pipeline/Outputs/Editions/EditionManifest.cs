namespace Factsheets.Outputs.Editions;

/// <summary>What an edition holds; written last, so that an edition with a manifest is whole.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="ReferenceYear">Reference year of the regional tables; null without a regional source.</param>
/// <param name="ProductVersion">Version of the product.</param>
/// <param name="MethodVersion">Version of the method.</param>
/// <param name="Inputs">Unpacked hashes of the inputs by data set.</param>
/// <param name="Options">The options.</param>
/// <param name="Countries">Countries with a factsheet.</param>
/// <param name="Files">Its files, by path below the edition.</param>
public sealed record EditionManifest(
    string Edition,
    int? ReferenceYear,
    string ProductVersion,
    int MethodVersion,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Inputs,
    FactsheetOptions Options,
    IReadOnlyList<string> Countries,
    IReadOnlyList<EditionFile> Files)
{
    /// <summary>Name of the manifest in an edition.</summary>
    public const string FileName = "manifest.json";
}

/// <summary>A file of an edition.</summary>
/// <param name="Path">Path below the edition.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">Hash.</param>
/// <param name="Rows">Rows of a table; null for other files.</param>
public sealed record EditionFile(string Path, long Bytes, string Sha256, int? Rows);
