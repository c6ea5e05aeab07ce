using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Herzblut.Browser.Tests.Browsing;

/// <summary>
/// Looks for barriers with axe, inside the page that is open. The package for Playwright would open one more window for
/// each look, to be safe from scripts of foreign frames, which these pages do not have. Nor does it fetch style sheets and
/// sounds once more (<c>preload</c>): the rule that reads the sheets is off, and there are no sounds.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async options => {
          const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"], preload: false });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    /// <summary>One line for each element that breaks a rule.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page, BarrierRules rules)
    {
        // Half a megabyte, which a page that is looked at again (in the dark, in print) has read already.
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run, OptionsFor(rules));
    }

    // As axe's own interface has them: https://www.deque.com/axe/core-documentation/api-documentation/#options-parameter
    private static object OptionsFor(BarrierRules rules) => rules switch
    {
        BarrierRules.Colours => new { runOnly = ColourRules },
        BarrierRules.AllButColours => new { rules = ColourRules.ToDictionary(rule => rule, _ => new { enabled = false }, StringComparer.Ordinal) },
        _ => new { },
    };
}
