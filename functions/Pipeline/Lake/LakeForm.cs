namespace Factsheets.Lake;

/// <summary>How a lake file must be written; what it takes shows itself only while the drops are read.</summary>
/// <param name="IsGathered">The base is read into memory first, because its series come in pieces.</param>
/// <param name="HasTexts">The file has the column of the texts.</param>
internal sealed record LakeForm(bool IsGathered, bool HasTexts);
