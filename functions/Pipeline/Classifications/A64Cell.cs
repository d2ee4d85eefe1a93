namespace Factsheets.Classifications;

/// <summary>A published cell of an A64 table and the activities that its figure covers.</summary>
/// <param name="Code">The code as published: a leaf's code or alias, or that of an aggregate.</param>
/// <param name="Leaves">The leaves it covers: one, or those of an aggregate, in ordinal order.</param>
public sealed record A64Cell(string Code, IReadOnlyList<A64Leaf> Leaves);
