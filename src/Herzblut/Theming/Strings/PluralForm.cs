namespace Herzblut.Theming.Strings;

/// <summary>The forms in which languages put a counted noun, named as Unicode CLDR does.</summary>
internal enum PluralForm
{
    /// <summary>For every number without a form of its own.</summary>
    Other,

    /// <summary>Zero, where a language or a theme says it differently ("no examples").</summary>
    Zero,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>Small numbers, in Slavic languages.</summary>
    Few,

    /// <summary>Large numbers, in Slavic languages.</summary>
    Many,
}
