namespace Factsheets.Tests;

/// <summary>What a test needs from the machine and may not find there.</summary>
internal static class Optional
{
    private const string RequireAll = "FACTSHEETS_REQUIRE_ALL";

    /// <summary>Skips the test, or fails it where all tests must run.</summary>
    /// <param name="reason">What is missing and how to get it.</param>
    public static void GiveUp(string reason)
    {
        if (Environment.GetEnvironmentVariable(RequireAll) == "1")
        {
            Assert.Fail($"{reason} ({RequireAll} is 1: this test must run.)");
        }

        Assert.Skip(reason);
    }
}
