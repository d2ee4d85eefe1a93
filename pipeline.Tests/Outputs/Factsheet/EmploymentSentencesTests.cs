using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class EmploymentSentencesTests
{
    private static readonly EcosystemShare NoFigure = new("x", "Textile", null, null, null, null, null, null, null);

    [Fact]
    public void The_title_names_the_three_largest_and_who_stands_furthest_above() => Assert.Equal(
        "Retail, Construction and Tourism employ the most; Tourism stands furthest above the EU27",
        EmploymentSentences.Title(Figure()));

    [Fact]
    public void The_title_is_right_for_one_and_for_none()
    {
        Assert.Equal("Retail employs the most; none is clearly above the EU27", EmploymentSentences.Title(Figure(Share("Retail", 10, 10))));
        Assert.Equal("No ecosystem has a figure", EmploymentSentences.Title(Figure(NoFigure)));
    }

    [Fact]
    public void The_largest_are_summed() => Assert.Equal(
        "Retail, Construction and Tourism employ the most people, together 47.8\u00A0% of the employment in the 14 ecosystems.",
        EmploymentSentences.Largest(Figure()));

    [Fact]
    public void A_single_largest_has_no_together() => Assert.Equal(
        "Retail employs the most people, 10.0\u00A0% of the employment in the 14 ecosystems.",
        EmploymentSentences.Largest(Figure(Share("Retail", 10, 10))));

    [Fact]
    public void Without_shares_the_largest_are_named_without_a_sum() => Assert.Equal(
        "Retail and Health employ the most people among the ecosystems that have a figure.",
        EmploymentSentences.Largest(Figure(Share("Retail", 10, 10) with { SharePct = null }, Share("Health", 9, 9), NoFigure)));

    [Fact]
    public void Without_any_figure_the_sentence_says_so() =>
        Assert.Equal("No ecosystem has a figure in the year.", EmploymentSentences.Largest(Figure(NoFigure)));

    [Fact]
    public void The_groups_are_counted_in_words() => Assert.Equal(
        "Measured against the EU27 share, three ecosystems are clearly above, one slightly above, two in line, six slightly below and two clearly below.",
        EmploymentSentences.Groups(Figure()));

    [Fact]
    public void One_ecosystem_is_and_two_are() => Assert.Equal(
        "Measured against the EU27 share, one ecosystem is slightly below. Textile has no comparison.",
        EmploymentSentences.Groups(Figure(Share("Retail", 10, 10.5), NoFigure)));

    [Fact]
    public void No_comparison_at_all_is_said() =>
        Assert.Equal("No ecosystem can be compared with the EU27.", EmploymentSentences.Groups(Figure(NoFigure)));

    [Fact]
    public void A_difference_that_prints_as_one_but_is_smaller_is_explained()
    {
        Assert.Equal(
            "Energy Intensive Industries shows a difference of 1.0 that is smaller before rounding, hence slightly.",
            EmploymentSentences.RoundingNote(Figure()));
        Assert.Equal(
            "A and B show a difference of 1.0 that is smaller before rounding, hence slightly.",
            EmploymentSentences.RoundingNote(Figure(Share("A", 3.97, 3), Share("B", 3, 3.96))));
        Assert.Null(EmploymentSentences.RoundingNote(Figure(Share("A", 5, 3))));
    }

    [Fact]
    public void The_description_stands_for_the_drawing()
    {
        Assert.Equal(
            "Paired horizontal bars for 14 ecosystems, ordered by employment in Spain. " +
            "Retail leads with 18.5 percent against 15.9 in the EU27. All values are in the table below the figure.",
            EmploymentSentences.Description(Figure(), "Spain"));
        Assert.EndsWith("No share is known.", EmploymentSentences.Description(Figure(NoFigure), "Spain"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hover_names_source_and_year_and_says_what_is_not_known()
    {
        Assert.Equal(
            "Retail: Spain 10.0\u00A0% (nama_10_a64_e, 2022), EU27 12.0\u00A0% (official figures, 2018), difference \u22122.0 points, clearly below",
            EmploymentSentences.Row(Share("Retail", 10, 12), Figure(), "Spain"));
        Assert.Equal(
            "Textile: Spain no figure (nama_10_a64_e, 2022), EU27 no figure (official figures, 2018)",
            EmploymentSentences.Row(NoFigure, Figure(), "Spain"));
    }
}
