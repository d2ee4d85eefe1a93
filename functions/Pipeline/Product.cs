using System.Reflection;

namespace Factsheets;

/// <summary>What goes into editions and footers about the product itself.</summary>
public static class Product
{
    /// <summary>Version of the product, as in the changelog.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Version of the statistical method; raised whenever the same inputs give other figures.</summary>
    public const int MethodVersion = 2;

    /// <summary>Licence line of Eurostat's figures.</summary>
    public const string EurostatLicence = "Source: Eurostat; reuse authorised with the source named (Commission Decision 2011/833/EU)";
}
