namespace Factsheets.Storage;

/// <summary>The store cannot be reached or refuses the credential; the message says what to check and holds no secret.</summary>
/// <param name="message">What is wrong and what to check, in one line.</param>
/// <param name="inner">What the service or its client said; null when nothing was called.</param>
public sealed class StoreAccessException(string message, Exception? inner = null) : IOException(message, inner);
