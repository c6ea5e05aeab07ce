namespace Herzblut.Search.Analysis;

/// <summary>What a stem may stand for inside a compound; decides which letters may join it to the next part.</summary>
[Flags]
internal enum StemKinds
{
    /// <summary>No known stem.</summary>
    None = 0,

    /// <summary>A noun as the dictionary has it.</summary>
    Noun = 1,

    /// <summary>A noun without its last e (Schule: Schul-hof, Hilfe: Hilfs-mittel).</summary>
    Elided = 2,

    /// <summary>The stem of a plural with umlaut (Städt-e-reise, Häus-er-meer).</summary>
    Umlauted = 4,

    /// <summary>A noun whose plural ends in -er (Kind-er-garten).</summary>
    ErPlural = 8,

    /// <summary>A verb's stem (Heiz-körper, Wart-e-zimmer).</summary>
    Verb = 16,

    /// <summary>An adjective or a word used alike (Alt-bau, Krank-en-haus).</summary>
    Adjective = 32,

    /// <summary>Known from the site's own texts only.</summary>
    Site = 64,
}
