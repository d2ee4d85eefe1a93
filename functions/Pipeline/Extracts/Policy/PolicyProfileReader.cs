using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts.Policy;

/// <summary>Reads the policy profile of a country from YAML. Its form: docs/policy.md.</summary>
public static class PolicyProfileReader
{
    /// <summary>Reads a drop.</summary>
    /// <param name="content">The unpacked content.</param>
    /// <exception cref="DropRejectedException">It does not have the form; with line and field.</exception>
    public static PolicyProfile Read(Stream content)
    {
        var top = YamlText.Load(content);
        var country = CountryOf(top);
        var profile = new PolicyProfile(
            country,
            top.Year("edition_year") ?? throw top.Error("edition_year", "The field is missing.", null, "the year that the profile describes"),
            top.Truth("example"),
            ContextOf(top.Map("context")),
            [.. top.Maps("policies").Select(PolicyOf)],
            StatedOf(top.Map("state_of_play")),
            [.. top.Maps("semester_challenges").Select(ChallengeOf)],
            [.. top.Maps("references").Select(ReferenceOf)]);
        top.End();
        return profile;
    }

    /// <summary>Categories of a profile that are not in the known lists: one sentence each.</summary>
    public static IReadOnlyList<string> NewCategories(PolicyProfile profile) =>
    [
        .. profile.Policies.SelectMany(policy => policy.Fields.SelectMany(field => field.Field.Categories.Where(category => !category.IsKnown).Select(category => $"New category in {field.Name} of '{policy.Name}': '{category.Label}'.")))
            .Concat(profile.SemesterChallenges.Where(challenge => !challenge.Area.IsKnown).Select(challenge => $"New policy area: '{challenge.Area.Label}'.")),
    ];

    private static string CountryOf(YamlMap top)
    {
        var text = top.Required("country");
        return CountryCode.TryParse(text, out var country) ? country.Value : throw top.Error("country", "The field holds no country.", text, "a Eurostat code of two letters");
    }

    private static PolicyContext? ContextOf(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var context = new PolicyContext(LinkedTextOf(map.Map("semester")), LinkedTextOf(map.Map("recovery_plan")), LinkedTextOf(map.Map("partnership_agreement")));
        map.End();
        return context;
    }

    private static LinkedText? LinkedTextOf(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var text = new LinkedText(map.Required("text"), map.Addresses("links"));
        map.End();
        return text;
    }

    private static ClusterPolicy PolicyOf(YamlMap map)
    {
        var (instruments, history, budget) = (map.Map("instruments"), map.Map("history"), map.Map("budget"));
        var instrumentText = instruments?.Text("text");
        var policy = new ClusterPolicy(
            PolicyCategories.Of("type", map.Required("type")),
            map.Required("name"),
            map.Text("region"),
            FieldOf(map, "objectives"),
            FieldOf(map, "focus"),
            FieldOf(map, "authorities"),
            FieldOf(map, "beneficiaries"),
            new PolicyField(CategoriesOf("financial_instruments", instruments?.Texts("financial")), instrumentText),
            new PolicyField(CategoriesOf("technical_assistance", instruments?.Texts("technical")), null),
            new PolicyField(CategoriesOf("period", history?.Texts("period")), history?.Text("text")),
            history?.Year("first_year"),
            history?.Year("start"),
            history?.Year("end"),
            [.. (history?.Maps("phases") ?? []).Select(PhaseOf)],
            new PolicyField(CategoriesOf("funding", budget?.Texts("funding")), budget?.Text("text")),
            budget?.Text("overall"),
            budget?.Text("annual"),
            FieldOf(map, "evaluation"),
            FieldOf(map, "eu_priorities"));
        instruments?.End();
        history?.End();
        budget?.End();
        map.End();
        return policy;
    }

    private static PolicyField FieldOf(YamlMap map, string name)
    {
        if (map.Map(name) is not { } field)
        {
            return PolicyField.Empty;
        }

        var result = new PolicyField(CategoriesOf(name, field.Texts("categories")), field.Text("text"));
        field.End();
        return result;
    }

    private static IReadOnlyList<PolicyCategory> CategoriesOf(string field, IReadOnlyList<string>? texts) =>
        [.. (texts ?? []).Select(text => PolicyCategories.Of(field, text)).DistinctBy(category => category.Code)];

    private static PolicyPhase PhaseOf(YamlMap map)
    {
        var start = map.Year("start") ?? throw map.Error("start", "The field is missing.", null, "the first year of the phase");
        var phase = new PolicyPhase(map.Required("name"), start, map.Year("end"));
        map.End();
        return phase.End < start ? throw map.Error("end", "The phase ends before it starts.", null, "a year not before start") : phase;
    }

    private static List<StatedCriterion> StatedOf(YamlMap? map)
    {
        if (map is null)
        {
            return [];
        }

        var stated = StateOfPlayCategories.Criteria.Select(criterion => CriterionOf(criterion, map.Map(criterion.Code))).OfType<StatedCriterion>().ToList();
        map.End();
        return stated;
    }

    private static StatedCriterion? CriterionOf(Criterion criterion, YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var (category, text) = (map.Text("category"), map.Text("text"));
        if (category is not null && criterion.Find(category) is null)
        {
            throw map.Error("category", "The category is not one of the criterion.", category, string.Join(", ", criterion.Categories.Select(known => known.Code)));
        }

        map.End();
        return new StatedCriterion(criterion.Code, category, text);
    }

    private static SemesterChallenge ChallengeOf(YamlMap map)
    {
        var challenge = new SemesterChallenge(PolicyCategories.Of("area", map.Required("area")), map.Texts("challenges"), map.Text("contribution"));
        map.End();
        return challenge;
    }

    private static PolicyReference ReferenceOf(YamlMap map)
    {
        var reference = new PolicyReference(map.Required("text"), map.Address("url"), map.Text("accessed"));
        map.End();
        return reference;
    }
}
