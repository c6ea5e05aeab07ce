using System.Buffers;
using System.Globalization;
using System.Text;

namespace Herzblut.Images.Svg;

/// <summary>
/// Finds in CSS what loads or runs something: <c>@import</c>, <c>url(…)</c>, texts that are addresses, bindings. Tokens as in
/// https://www.w3.org/TR/css-syntax-3/, escapes read, comments left out.
/// </summary>
internal sealed class CssScan
{
    // Without one of them nothing is loaded.
    private static readonly SearchValues<char> Triggers = SearchValues.Create("(@\\\"':");

    private readonly string _css;
    private readonly Action<SvgAddressKind, string> _report;
    private bool _isNamespaceRule;
    private int _at;

    private CssScan(string css, Action<SvgAddressKind, string> report)
    {
        _css = css;
        _report = report;
    }

    /// <summary>Scans a style sheet or a value.</summary>
    /// <param name="css">The text, entities read.</param>
    /// <param name="report">Receives what is not <see cref="SvgAddressKind.Inside"/>, with the words it stands in.</param>
    public static void Run(string css, Action<SvgAddressKind, string> report)
    {
        if (css.AsSpan().ContainsAny(Triggers))
        {
            new CssScan(css, report).Run();
        }
    }

    private void Run()
    {
        while (_at < _css.Length)
        {
            char unit = _css[_at];
            if (unit == '/' && Next == '*')
            {
                int end = _css.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? _css.Length : end + 2;
            }
            else if (unit is '"' or '\'')
            {
                JudgeText(ReadString());
            }
            else if (unit == '@')
            {
                _at++;
                ReadRule(ReadName());
            }
            else if (IsNamePart(unit))
            {
                ReadWord(ReadName());
            }
            else
            {
                _isNamespaceRule &= unit != ';';
                _at++;
            }
        }
    }

    private char Next => _at + 1 < _css.Length ? _css[_at + 1] : '\0';

    private void ReadRule(string name)
    {
        _isNamespaceRule = name.Equals("namespace", StringComparison.OrdinalIgnoreCase);
        if (name.Equals("import", StringComparison.OrdinalIgnoreCase))
        {
            _report(SvgAddressKind.Outside, "@import");
            int end = _css.IndexOf(';', _at);
            _at = end < 0 ? _css.Length : end;
        }
    }

    private void ReadWord(string name)
    {
        string word = name.ToLowerInvariant() + (_at < _css.Length ? _css[_at] : ' ');
        if (word is "behavior:" or "-moz-binding:" or "expression(")
        {
            _report(SvgAddressKind.Active, name);
        }

        if (word is not ("url(" or "src("))
        {
            return;
        }

        _at++;
        while (_at < _css.Length && char.IsWhiteSpace(_css[_at]))
        {
            _at++;
        }

        string address = _at < _css.Length && _css[_at] is '"' or '\'' ? ReadString() : ReadUnquoted();
        if (!_isNamespaceRule && SvgAddress.OfResource(address) is var kind and not SvgAddressKind.Inside)
        {
            _report(kind, address);
        }
    }

    // image-set("…"), image("…") and what will be invented yet load from plain texts.
    private void JudgeText(string text)
    {
        if (!_isNamespaceRule && SvgAddress.LooksAbsolute(text))
        {
            _report(SvgAddressKind.Outside, text);
        }
    }

    private string ReadString()
    {
        char quote = _css[_at++];
        var text = new StringBuilder();
        while (_at < _css.Length && _css[_at] != quote && _css[_at] is not ('\n' or '\r' or '\f'))
        {
            ReadUnit(text);
        }

        _at++;
        return text.ToString();
    }

    private string ReadUnquoted()
    {
        var text = new StringBuilder();
        while (_at < _css.Length && _css[_at] != ')')
        {
            ReadUnit(text);
        }

        return text.ToString();
    }

    private string ReadName()
    {
        var name = new StringBuilder();
        while (_at < _css.Length && IsNamePart(_css[_at]))
        {
            ReadUnit(name);
        }

        return name.ToString();
    }

    private static bool IsNamePart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '\\' or >= '\u0080';

    private void ReadUnit(StringBuilder text)
    {
        char unit = _css[_at++];
        if (unit != '\\' || _at == _css.Length)
        {
            text.Append(unit);
            return;
        }

        int digits = 0;
        while (digits < 6 && _at + digits < _css.Length && char.IsAsciiHexDigit(_css[_at + digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            bool isLineEnd = _css[_at] is '\n' or '\r' or '\f';
            text.Append(isLineEnd ? "" : _css[_at].ToString());
            _at++;
            return;
        }

        int value = int.Parse(_css.AsSpan(_at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        text.Append(Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD");
        _at += digits;
        _at += _at < _css.Length && char.IsWhiteSpace(_css[_at]) ? 1 : 0;
    }
}
