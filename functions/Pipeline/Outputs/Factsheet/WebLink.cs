namespace Factsheets.Outputs.Factsheet;

/// <summary>Decides which addresses from data become links.</summary>
internal static class WebLink
{
    /// <summary>The address if it is an absolute http or https address, else null: no script, no file, no data address.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;
}
