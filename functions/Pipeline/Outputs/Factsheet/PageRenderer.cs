using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Renders a page component to a string, without a web framework.</summary>
internal static class PageRenderer
{
    /// <summary>The whole page, from its doctype to a last line end.</summary>
    /// <typeparam name="TPage">The page component.</typeparam>
    /// <param name="parameters">The component's parameters.</param>
    public static async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
        return PageText.Finish(html.Trim() + "\n");
    }
}
