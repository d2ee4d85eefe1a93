namespace Factsheets.Tests.Storage;

/// <summary>The stores that the contract holds for.</summary>
public enum StoreKind
{
    Folder,
    Blob,
}
