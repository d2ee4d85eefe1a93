using System.Security.Cryptography;
using System.Text;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Index;

/// <summary>The one script of the pages: from the assembly, never from data, and allowed by its hash.</summary>
internal static class PageScript
{
    /// <summary>The script of the index.</summary>
    public static readonly string Index = PageStyle.Read("index.js");

    /// <summary>The Content-Security-Policy of the index: no request, this script alone.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Index)))}'";
}
