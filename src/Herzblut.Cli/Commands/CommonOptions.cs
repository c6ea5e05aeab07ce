using System.CommandLine;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal sealed class CommonOptions
{
    private readonly CommandEnvironment _environment;

    public CommonOptions(CommandEnvironment environment)
    {
        _environment = environment;
        Root = new Option<string>("--root")
        {
            Description = Text("Ordner, in dem site.yml liegt.", "Folder that holds site.yml."),
            HelpName = Text("ORDNER", "DIR"),
            DefaultValueFactory = _ => ".",
        };
        Language = new Option<string?>("--lang")
        {
            Description = Text("Sprache der Meldungen.", "Language of the messages."),
            HelpName = "de|en",
        };
        Language.AcceptOnlyFromAmong("de", "en");
        Drafts = new Option<bool>("--drafts") { Description = Text("Entwürfe mitnehmen.", "Include drafts.") };
        Strict = new Option<bool>("--strict") { Description = Text("Warnungen wie Fehler behandeln.", "Treat warnings as errors.") };
    }

    public Option<string> Root { get; }

    public Option<string?> Language { get; }

    public Option<bool> Drafts { get; }

    public Option<bool> Strict { get; }

    /// <summary>The absolute path of <c>--root</c>.</summary>
    public string RootOf(ParseResult parsed) => Path.GetFullPath(parsed.GetRequiredValue(Root), _environment.WorkingDirectory);

    /// <summary>What <c>--lang</c> says, else the language of the system.</summary>
    public MessageLanguage LanguageOf(ParseResult parsed) => parsed.GetValue(Language) switch
    {
        "de" => MessageLanguage.German,
        "en" => MessageLanguage.English,
        _ => _environment.Language,
    };

    /// <summary>A sentence in the language of the system, for help texts.</summary>
    public string Text(string german, string english) => new Message(german, english).In(_environment.Language);
}
