using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Herzblut.Theming.Strings;

/// <summary>One text of a theme in one language, plain or in plural forms, with places for values: <c>{0}</c>, <c>{1}</c>.</summary>
internal sealed partial class ThemeString
{
    private const int MatchMilliseconds = 1000;

    private readonly string?[] _forms;
    private readonly string _language;

    private ThemeString(string language, string?[] forms)
    {
        _language = language;
        _forms = forms;
    }

    /// <summary>True where the first value decides about the form.</summary>
    public bool HasForms => _forms.Length > 1;

    /// <summary>A text with one form.</summary>
    public static ThemeString Plain(string text) => new("", [text]);

    /// <summary>A text in plural forms.</summary>
    /// <param name="language">Whose rules pick the form.</param>
    /// <param name="forms">Text by <see cref="PluralForm"/>; null for forms that it does without, and <c>other</c> is there.</param>
    internal static ThemeString Plural(string language, string?[] forms) => new(language, forms);

    /// <summary>What stands in braces in any of the forms, with its braces: <c>{0}</c>, or what was meant as such (<c>{name}</c>).</summary>
    public IEnumerable<string> Places() => _forms.SelectMany(form => Place().Matches(form ?? "")).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    /// <summary>The text with values in its places. A place without a value stays as it is.</summary>
    /// <param name="values">As they are shown, in order.</param>
    /// <param name="count">What picks the form where there are several; null counts as many.</param>
    public string Format(ReadOnlySpan<string> values, long? count = null)
    {
        string text = Form(count);
        return values.IsEmpty || !text.Contains('{', StringComparison.Ordinal) ? text : Fill(text, values);
    }

    [GeneratedRegex(@"\{\w+\}", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Place();

    // "zero" is used for 0 in every language: many a theme says "none yet" rather than "0 examples".
    private string Form(long? count)
    {
        if (!HasForms || count is null)
        {
            return _forms[0]!; // every string has the form Other
        }

        string? zero = count == 0 ? _forms[(int)PluralForm.Zero] : null;
        return zero ?? _forms[(int)PluralRules.Select(_language, count.Value)] ?? _forms[0]!; // as above
    }

    private static string Fill(string text, ReadOnlySpan<string> values)
    {
        var filled = new StringBuilder(text.Length + 16);
        int position = 0;
        while (position < text.Length)
        {
            int open = text.IndexOf('{', position);
            int close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(text, position, open - position);
            bool isPlace = int.TryParse(text.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            filled.Append(isPlace && index < values.Length ? values[index] : text.AsSpan(open, close + 1 - open));
            position = close + 1;
        }

        return filled.Append(text, position, text.Length - position).ToString();
    }
}
