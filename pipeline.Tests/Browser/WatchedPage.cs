using Microsoft.Playwright;

namespace Factsheets.Tests.Browser;

/// <summary>A page from a file, with everything it complains of and every address it asks for.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private static readonly string[] AxeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private readonly IBrowserContext _context;

    private WatchedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>Opens a file.</summary>
    public static async Task<WatchedPage> OpenAsync(IBrowser browser, string file, int width = 1440, bool hasScript = true)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = hasScript });
        context.SetDefaultTimeout(90_000);
        var watched = new WatchedPage(context, await context.NewPageAsync());
        watched.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                watched.Complaints.Add(message.Text);
            }
        };
        watched.Page.PageError += (_, error) => watched.Complaints.Add(error);
        watched.Page.Dialog += async (_, dialog) =>
        {
            watched.Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        watched.Page.Request += (_, request) => watched.Requests.Add(request.Url);
        await watched.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return watched;
    }

    /// <summary>Elements that stick out of the page to the right, each with how far; none when the page does not scroll sideways.</summary>
    public Task<string[]> OverflowAsync() => Page.EvaluateAsync<string[]>("""
        () => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return [];
          return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest('.scroll'))
            .slice(0, 5).map(e => `${e.tagName}.${e.className} ${Math.round(e.getBoundingClientRect().right)} of ${wide}`).concat([`scrollWidth ${document.documentElement.scrollWidth}`]);
        }
        """);

    /// <summary>What axe finds: rule and the first places.</summary>
    public async Task<string[]> ViolationsAsync()
    {
        var axe = Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe))
        {
            Optional.GiveUp("axe-core is not installed: run 'npm ci' at the root of the repository.");
        }

        await Page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        return await Page.EvaluateAsync<string[]>("""
            async tags => (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations
              .map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' | ' + n.html.slice(0, 120)).join(' ;; ')}`)
            """, AxeTags);
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
