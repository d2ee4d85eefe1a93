using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class StatusListTests
{
    [Fact]
    public void No_status_has_number_zero()
    {
        var statuses = new StatusList();
        Assert.Equal(0, statuses.Intern(ObservationStatus.None));
        Assert.Equal(1, statuses.Intern(new ObservationStatus("p", null)));
        Assert.Equal(1, statuses.Intern(new ObservationStatus("p", null)));
        Assert.Equal(2, statuses.Intern(new ObservationStatus(null, "C")));
    }

    [Fact]
    public void More_statuses_than_a_byte_can_number_are_rejected()
    {
        var statuses = new StatusList();
        for (var i = 1; i <= byte.MaxValue; i++)
        {
            Assert.Equal(i, statuses.Intern(new ObservationStatus(new string('a', i), null)));
        }

        var error = Assert.Throws<DropRejectedException>(() => statuses.Intern(new ObservationStatus("z", null)));
        Assert.Equal("too_many_flags", error.Rejection.Code);
    }
}
