namespace Herzblut.Diagnostics;

/// <summary>One sentence in both languages. Catalogues write them side by side, so that none is forgotten.</summary>
public sealed record Message(string German, string English)
{
    /// <summary>The sentence in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.German ? German : English;

    /// <summary>English, for debuggers and test output.</summary>
    public override string ToString() => English;
}
