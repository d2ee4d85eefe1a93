using Factsheets.Extracts.Records;

namespace Factsheets.Lake;

/// <summary>What a lake file of records is.</summary>
/// <typeparam name="TRecord">Type of the records.</typeparam>
/// <param name="Target">The file.</param>
/// <param name="Layout">Its columns.</param>
/// <param name="Licence">Source and terms for its footer.</param>
/// <param name="Read">Reads a drop, given its content and path.</param>
/// <param name="GroupOf">What a later drop replaces as a whole: country or programme.</param>
/// <param name="KeyOf">What makes two records the same one.</param>
/// <param name="NameOf">How people call a record.</param>
public sealed record RecordForm<TRecord>(
    LakeTarget Target,
    RecordFile<TRecord> Layout,
    string Licence,
    Func<Stream, string, RecordExtract<TRecord>> Read,
    Func<TRecord, string> GroupOf,
    Func<TRecord, string> KeyOf,
    Func<TRecord, string> NameOf);
