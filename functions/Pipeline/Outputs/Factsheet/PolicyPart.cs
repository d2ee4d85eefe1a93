using Factsheets.Extracts.Policy;
using Factsheets.Policies;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The cluster policy of a country: parts 1, 3 and 4 of the factsheet.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="StateOfPlay">The criteria, decided by rule.</param>
/// <param name="SourceId">Row of <c>dim_source</c>.</param>
public sealed record PolicyPart(PolicyProfile Profile, IReadOnlyList<StateOfPlayResult> StateOfPlay, string SourceId);
