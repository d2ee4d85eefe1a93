using Factsheets.Classifications;
using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class IntegrityCheckTests
{
    [Fact]
    public void A_value_that_the_other_table_does_not_have_is_an_error_that_names_it()
    {
        OutputTable[] tables =
        [
            DimEcosystem.Contract.Fill(Ecosystems.All, "e"),
            DimSector.Contract.Fill([new("C10", "Food", "Food", "C", true)], "e"),
            BridgeEcosystemSector.Contract.Fill([("asmr2022", new EcosystemWeight("agri_food", "C99", 1))], "e"),
        ];

        var error = Assert.Throws<InvalidDataException>(() => IntegrityCheck.Check(tables));

        Assert.Contains("bridge_ecosystem_sector.sector_code holds 'C99'", error.Message, StringComparison.Ordinal);
    }
}
