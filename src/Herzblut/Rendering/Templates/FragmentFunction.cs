using System.Globalization;
using System.Runtime.CompilerServices;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>fragment 'name' arguments…</c>: prints a partial that is the same on all pages of a scope; it runs once for all of them.
/// The partial sees the site, the navigation and what it is passed; what a page says of itself it cannot read.
/// </summary>
internal static class FragmentFunction
{
    private const int UsualKey = 128;

    /// <summary>Prints the partial.</summary>
    public static object? Print(HostCall call)
    {
        if (call.Context.IsInFragment)
        {
            throw call.Fault(0, FragmentProblems.Nested());
        }

        call.RequireStatement();
        // Thousands of pages ask for the same: what they look for is written beside the heap.
        var key = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualKey]);
        WriteKey(call, ref key);
        call.Context.WriteFragment(call.Context.Scope.Find(key.Text) ?? Render(call, key.Text.ToString()));
        key.Clear();
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

    private static PageFragment Render(HostCall call, string key)
    {
        ParsedTemplate template = IncludeFunction.Find(call.Context, call.Caller, call.Text(0));
        PageFragment fragment = call.Context.Fragments.Render(template, call.Caller, call.Arguments, call.Page.Shared);
        call.Context.Scope.Keep(key, fragment);
        return fragment;
    }

    private static void WriteKey(HostCall call, ref DefaultInterpolatedStringHandler key)
    {
        key.AppendLiteral(call.Text(0));
        for (int i = 1; i < call.Count; i++)
        {
            key.AppendLiteral("\n");
            if (call[i] is IFragmentValue value)
            {
                value.AppendKey(ref key);
                continue;
            }

            // A text cannot pass for a number, nor two texts for one.
            key.AppendLiteral(call[i] switch
            {
                null => "-",
                bool flag => flag ? "true" : "false",
                string text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}"),
                UrlContent url => "url:" + url.ToText(),
                int or long or double or decimal => Convert.ToString(call[i], CultureInfo.InvariantCulture)!, // a number has a text
                _ => throw call.Fault(i, FragmentProblems.NoPlainValue()),
            });
        }
    }
}
