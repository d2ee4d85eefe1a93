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
    /// <param name="parameter">Name of the component's one parameter.</param>
    /// <param name="value">Its value.</param>
    public static async Task<string> RenderAsync<TPage>(string parameter, object value)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value }));
            return page.ToHtmlString();
        });
        return PageText.Finish(html.Trim() + "\n");
    }
}
