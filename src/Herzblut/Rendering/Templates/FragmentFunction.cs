using System.Globalization;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>fragment 'name' arguments…</c>: prints a partial that is the same on all pages of a scope; it runs once for all of them.
/// The partial sees the site, the navigation and what it is passed; what a page says of itself it cannot read.
/// </summary>
internal static class FragmentFunction
{
    /// <summary>Prints the partial.</summary>
    public static object? Print(HostCall call)
    {
        if (call.Context.IsInFragment)
        {
            throw call.Fault(0, FragmentProblems.Nested());
        }

        call.RequireStatement();
        string key = KeyOf(call);
        FragmentScope scope = call.Context.Scope;
        PageFragment? fragment = scope.Find(key);
        if (fragment is null)
        {
            ParsedTemplate template = IncludeFunction.Find(call.Context, call.Caller, call.Text(0));
            fragment = call.Context.Fragments.Render(template, call.Caller, call.Arguments, call.Page.Shared);
            scope.Keep(key, fragment);
        }

        call.Context.WriteFragment(fragment);
        return null;
    }

    /// <summary><c>aria_current url</c>: marks a link to the page at hand.</summary>
    public static object? MarkCurrent(HostCall call)
    {
        call.RequireStatement();
        if (call[0] is UrlContent url)
        {
            call.Context.PageOutput.MarkCurrent(url.Target);
        }
        else if (call[0] is not null)
        {
            throw call.Fault(0, FragmentProblems.NoAddress());
        }

        return null;
    }

    private static string KeyOf(HostCall call)
    {
        string key = call.Text(0);
        for (int i = 1; i < call.Count; i++)
        {
            // A text cannot pass for a number, nor two texts for one.
            key += '\n' + call[i] switch
            {
                null => "-",
                bool flag => flag ? "true" : "false",
                string text => $"{text.Length}:{text}",
                UrlContent url => "url:" + url.ToText(),
                IFragmentValue value => value.FragmentKey,
                int or long or double or decimal => Convert.ToString(call[i], CultureInfo.InvariantCulture),
                _ => throw call.Fault(i, FragmentProblems.NoPlainValue()),
            };
        }

        return key;
    }
}
