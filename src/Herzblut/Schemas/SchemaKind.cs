namespace Herzblut.Schemas;

/// <summary>Kinds of value that a key may have.</summary>
public enum SchemaKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A text as it is, perhaps of a certain form.</summary>
    Text,

    /// <summary>A text, or one per language.</summary>
    TextPerLanguage,

    /// <summary>A text in Markdown.</summary>
    Markdown,

    /// <summary>A whole number from 1.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A day as <c>2026-03-12</c>.</summary>
    Date,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>An id from one of the vocabularies of <c>site.yml</c>.</summary>
    Id,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with fixed keys.</summary>
    Object,

    /// <summary>An object with free keys.</summary>
    Map,
}
