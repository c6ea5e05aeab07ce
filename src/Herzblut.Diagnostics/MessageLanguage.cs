namespace Herzblut.Diagnostics;

/// <summary>The languages in which messages exist.</summary>
public enum MessageLanguage
{
    /// <summary>English, the default.</summary>
    English,

    /// <summary>German.</summary>
    German,
}
