using System.Globalization;

namespace Factsheets.Classifications;

/// <summary>Reads and checks the rows of a table of reporting regions.</summary>
internal static class ReportingRuleReader
{
    private const string Header = "country,level,exception";

    /// <summary>Every country without a row of its own.</summary>
    internal const string AnyCountry = "*";

    /// <summary>The rows of the table, in the order of the text.</summary>
    /// <exception cref="FormatException">A row is wrong or contradicts another, or the row <c>*</c> is missing.</exception>
    internal static IReadOnlyList<ReportingRule> Read(TextReader reader)
    {
        var rules = new List<ReportingRule>();
        var lines = new Dictionary<ReportingRule, int>();
        var line = 1;
        if (reader.ReadLine()?.Trim() is var header && header != Header)
            throw Wrong(line, header ?? "", $"the header '{Header}'");

        while (reader.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var rule = ReadRule(text, line, rules);
            rules.Add(rule);
            lines.Add(rule, line);
        }

        if (!rules.Exists(rule => rule is { Country: AnyCountry, Exception: null }))
            throw Wrong(line, "the end of the table", $"a row '{AnyCountry},2,' for the countries without a row of their own");
        foreach (var rule in rules)
            CheckNoOverlap(rule, rules, lines[rule]);
        return rules;
    }

    /// <summary>The row that holds for a code: that of the longest exception it lies in, else its country's, else that of every country.</summary>
    /// <param name="rules">Rows that hold a row for every country.</param>
    /// <param name="code">A NUTS code.</param>
    internal static ReportingRule RuleFor(IReadOnlyList<ReportingRule> rules, NutsCode code) =>
        rules.Where(rule => rule.Exception is not null && code.Value.StartsWith(rule.Exception, StringComparison.Ordinal))
            .MaxBy(rule => rule.Exception!.Length)
        ?? rules.FirstOrDefault(rule => rule.Exception is null && rule.Country == code.Country)
        ?? rules.First(rule => rule is { Country: AnyCountry, Exception: null });

    private static ReportingRule ReadRule(string text, int line, List<ReportingRule> before)
    {
        var cells = text.Split(',', StringSplitOptions.TrimEntries);
        if (cells.Length != 3)
            throw Wrong(line, text, $"three cells, {Header}");
        var country = cells[0];
        if (country != AnyCountry && !NutsRegions.HasNuts(country))
            throw Wrong(line, country, $"the Eurostat code of a country with NUTS regions, or '{AnyCountry}'");
        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level > 3)
            throw Wrong(line, cells[1], "a NUTS level, 0 to 3");

        var rule = new ReportingRule(country, level, cells[2].Length == 0 ? null : cells[2]);
        if (rule.Exception is { } exception)
            CheckException(rule, exception, line);
        if (before.Exists(other => other.Country == rule.Country && other.Exception == rule.Exception))
            throw Wrong(line, text, "one row a country and exception");
        return rule;
    }

    // An exception coarser than itself would never report, and its regions would be lost without a word.
    private static void CheckException(ReportingRule rule, string exception, int line)
    {
        if (NutsRegions.Find(exception) is not { Level: > 0 } region || region.Country != rule.Country)
            throw Wrong(line, exception, $"the NUTS code of a region of {rule.Country}");
        if (rule.Level < region.Level)
            throw Wrong(line, $"level {rule.Level}", $"a level of at least {region.Level}, that of {exception}");
    }

    // Where the surroundings report at a coarser level than the exception is, its people would count twice.
    private static void CheckNoOverlap(ReportingRule rule, List<ReportingRule> rules, int line)
    {
        if (rule.Exception is null)
            return;
        var region = NutsCode.Parse(rule.Exception);
        var around = RuleFor(rules, NutsCode.Parse(region.Value[..^1]));
        if (around.Level < region.Level)
            throw Wrong(line, region.Value, $"no exception below the level that reports around it ({around.Level})");
    }

    private static FormatException Wrong(int line, string found, string expected) =>
        new($"Reporting regions, line {line}: found '{found}', expected {expected}.");
}
