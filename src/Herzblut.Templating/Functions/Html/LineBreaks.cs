using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Html;

/// <summary><c>html.newline_to_br</c>: <c>&lt;br /&gt;</c> before every line end, which stays. Markup stays markup.</summary>
internal static class LineBreaks
{
    private const string Break = "<br />";

    public static Value ToBr(in FunctionCall call)
    {
        if (call.Text(0) is not string text)
        {
            return Value.Null;
        }

        int lineEnds = text.AsSpan().Count('\n');
        if (lineEnds == 0)
        {
            return call[0];
        }

        long length = text.Length + ((long)lineEnds * Break.Length);
        GrowthGuard.Check(call, length);
        string broken = string.Create((int)length, text, Fill);
        return call[0].IsMarkup ? Value.Markup(broken) : broken;
    }

    private static void Fill(Span<char> target, string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            int content = end > 0 && rest[end - 1] == '\r' ? end - 1 : end;
            rest[..content].CopyTo(target);
            Break.CopyTo(target[content..]);
            rest[content..(end + 1)].CopyTo(target[(content + Break.Length)..]);
            target = target[(end + 1 + Break.Length)..];
            rest = rest[(end + 1)..];
        }

        rest.CopyTo(target);
    }
}
