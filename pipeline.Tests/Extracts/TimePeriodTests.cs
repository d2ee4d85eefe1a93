using CsCheck;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class TimePeriodTests
{
    [Theory]
    [InlineData("2020", "2020", 'A')]
    [InlineData("2020-A1", "2020", 'A')]
    [InlineData("2020S1", "2020-S1", 'S')]
    [InlineData("2020-S2", "2020-S2", 'S')]
    [InlineData("2020Q4", "2020-Q4", 'Q')]
    [InlineData("2020-Q1", "2020-Q1", 'Q')]
    [InlineData("2020M01", "2020-01", 'M')]
    [InlineData("2020-12", "2020-12", 'M')]
    [InlineData("2020W01", "2020-W01", 'W')]
    [InlineData("2020-W53", "2020-W53", 'W')]
    [InlineData("2020W99", "2020-W99", 'W')]
    [InlineData("2020M02D29", "2020-02-29", 'D')]
    [InlineData("2020-01-31", "2020-01-31", 'D')]
    public void The_forms_of_old_and_new_files_have_one_sdmx_form(string text, string expected, char frequency)
    {
        var period = TimePeriod.Parse(text);
        Assert.Equal((expected, frequency), (period.ToString(), period.Frequency));
        Assert.Equal(period, TimePeriod.Parse(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("202")]
    [InlineData("0999")]
    [InlineData("20 20")]
    [InlineData("2020-")]
    [InlineData("2020-00")]
    [InlineData("2020-13")]
    [InlineData("202013")]
    [InlineData("2020-1")]
    [InlineData("2020S0")]
    [InlineData("2020S3")]
    [InlineData("2020-Q0")]
    [InlineData("2020Q5")]
    [InlineData("2020M13")]
    [InlineData("2020W00")]
    [InlineData("2020W54")]
    [InlineData("2020W98")]
    [InlineData("2020-A2")]
    [InlineData("2020X1")]
    [InlineData("2021-02-29")]
    [InlineData("2020-04-31")]
    [InlineData("2020-01-00")]
    [InlineData("2020M02D30")]
    [InlineData("2020 ")]
    [InlineData("٢٠٢٠")]
    [InlineData("2020-1\0")]
    [InlineData("2020Q1\0")]
    [InlineData("time")]
    public void Other_texts_are_no_periods(string text) => Assert.False(TimePeriod.TryParse(text, out _));

    [Fact]
    public void Parse_quotes_what_is_no_period() =>
        Assert.Contains("'2020-13'", Assert.Throws<FormatException>(() => TimePeriod.Parse("2020-13")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_period_comes_back_from_its_sdmx_form() =>
        Texts.Sample(text => TimePeriod.Parse(text).ToString() == text && TimePeriod.Parse(TimePeriod.Parse(text).ToString()) == TimePeriod.Parse(text));

    [Fact]
    public void Any_text_is_refused_or_its_sdmx_form_is_the_same_period() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0129SQMWDA-\0 "], 4, 10]).Sample(text => !TimePeriod.TryParse(text, out var period) || TimePeriod.Parse(period.ToString()) == period);

    [Fact]
    public void Periods_of_one_frequency_are_ordered_as_their_texts() =>
        Gen.Select(Texts, Texts).Sample((left, right) =>
        {
            var (a, b) = (TimePeriod.Parse(left), TimePeriod.Parse(right));
            return a.Frequency != b.Frequency || (Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(left, right)) && a < b == b > a && a <= b == !(a > b));
        });

    [Fact]
    public void Periods_are_ordered_by_year_first_whatever_their_frequency() =>
        Assert.Equal(
            ["2019", "2019-Q4", "2019-W99", "2020", "2020-01-31", "2020-02", "2020-S1"],
            new[] { "2020-S1", "2020-02", "2019-W99", "2020", "2019", "2020-01-31", "2019-Q4" }.Select(text => TimePeriod.Parse(text)).Order().Select(period => period.ToString()));

    /// <summary>Periods in SDMX form.</summary>
    internal static Gen<string> Texts { get; } = Gen.Select(Gen.Int[1000, 9999], Gen.Int[0, 5], Gen.Int[1, 53], Gen.Date).Select((year, form, part, date) => form switch
    {
        0 => FormattableString.Invariant($"{year}"),
        1 => FormattableString.Invariant($"{year}-S{1 + (part % 2)}"),
        2 => FormattableString.Invariant($"{year}-Q{1 + (part % 4)}"),
        3 => FormattableString.Invariant($"{year}-{1 + (part % 12):00}"),
        4 => FormattableString.Invariant($"{year}-W{part:00}"),
        _ => FormattableString.Invariant($"{year}-{date:MM-dd}") is var text && text.EndsWith("02-29", StringComparison.Ordinal) ? FormattableString.Invariant($"{year}-02-28") : FormattableString.Invariant($"{year}-{date:MM-dd}"),
    });
}
