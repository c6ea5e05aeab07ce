namespace Herzblut.Templating.Lexing;

/// <summary>What a <see cref="Token"/> is. Kinds up to <see cref="Comment"/> mean nothing to the parser.</summary>
internal enum TokenKind
{
    /// <summary>Blanks inside code.</summary>
    Whitespace,

    /// <summary><c># …</c> or <c>## … ##</c>.</summary>
    Comment,

    EndOfFile,
    Text,

    /// <summary>A whole <c>{%{ … }%}</c> block.</summary>
    RawBlock,

    /// <summary><c>{{</c>, <c>{{-</c> or <c>{{~</c>.</summary>
    CodeEnter,

    /// <summary><c>}}</c>, <c>-}}</c> or <c>~}}</c>.</summary>
    CodeExit,

    /// <summary>One line end inside code.</summary>
    NewLine,
    Semicolon,

    Identifier,

    /// <summary><c>$name</c>, <c>$0</c>, <c>$</c> or <c>$$</c>.</summary>
    LocalIdentifier,
    Number,
    String,

    /// <summary>A back-quoted string.</summary>
    VerbatimString,

    /// <summary><c>$"…{</c></summary>
    InterpolationStart,

    /// <summary><c>}…{</c></summary>
    InterpolationMiddle,

    /// <summary><c>}…"</c></summary>
    InterpolationEnd,

    /// <summary><c>$"…"</c> without an expression in it.</summary>
    InterpolationWhole,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    Comma,
    Colon,
    Dot,
    QuestionDot,
    DotDot,
    DotDotLess,
    DotDotDot,
    Question,
    QuestionQuestion,
    QuestionExclamation,
    Pipe,
    PipePipe,
    AmpAmp,
    Exclamation,
    At,
    Caret,

    Equal,
    PlusEqual,
    MinusEqual,
    StarEqual,
    SlashEqual,
    SlashSlashEqual,
    PercentEqual,

    EqualEqual,
    ExclamationEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Plus,
    PlusPlus,
    Minus,
    MinusMinus,
    Star,
    Slash,
    SlashSlash,
    Percent,
    LessLess,
    GreaterGreater,

    /// <summary>A character that means nothing in code.</summary>
    Invalid,
}
