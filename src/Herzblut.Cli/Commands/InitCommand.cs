using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Auditing;
using Herzblut.Cli.Asking;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Scaffolding;
using Herzblut.Sources;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut init DIR</c>: a small playbook that builds and explains itself.</summary>
internal static class InitCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "init";

    private const string Both = "both";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var folder = new Argument<string>("folder")
        {
            Description = common.Text("Der Ordner des neuen Playbooks (sonst der aktuelle).", "The folder of the new playbook (else the current one)."),
            HelpName = common.Text("ORDNER", "DIR"),
            DefaultValueFactory = _ => ".",
        };
        var languages = new Option<string?>("--language") { Description = common.Text("Sprachen der Texte.", "Languages of the texts."), HelpName = "de|en|both" };
        languages.AcceptOnlyFromAmong("de", "en", Both);
        var name = new Option<string?>("--name") { Description = common.Text("Name des Playbooks.", "Name of the playbook."), HelpName = "TEXT" };
        var url = new Option<string?>("--url") { Description = common.Text("Adresse der fertigen Website.", "Address of the finished site."), HelpName = "URL" };
        var contact = new Option<string?>("--contact") { Description = common.Text("E-Mail-Adresse für Beiträge.", "Mail address for contributions."), HelpName = common.Text("ADRESSE", "ADDRESS") };
        var repository = new Option<string?>("--repository") { Description = common.Text("Adresse des Repositorys der Texte.", "Address of the repository of the texts."), HelpName = "URL" };
        var program = new Option<string?>("--program") { Description = common.Text("GitHub-Repository, aus dem Herzblut kommt.", "GitHub repository that Herzblut comes from."), HelpName = common.Text("BESITZER/NAME", "OWNER/NAME") };
        var command = new Command(Name, common.Text("Beginnt ein neues Playbook.", "Begins a new playbook."))
        {
            folder, languages, name, url, contact, repository, program, common.Language,
        };
        command.SetAction(parsed =>
        {
            MessageLanguage language = common.LanguageOf(parsed);
            var options = new PlaybookOptions
            {
                Languages = LanguagesOf(parsed.GetValue(languages) ?? AskLanguages(environment.Questions, language), language),
                Name = parsed.GetValue(name) ?? Ask(environment.Questions, new("Wie soll das Playbook heißen? (Eingabetaste: Playbook Servicekultur)", "What shall the playbook be called? (Enter: Service Culture Playbook)"), language),
                Url = parsed.GetValue(url) ?? Ask(environment.Questions, new("Unter welcher Adresse soll es erscheinen? (Eingabetaste: später)", "At which address shall it appear? (Enter: later)"), language),
                Contact = parsed.GetValue(contact) ?? Ask(environment.Questions, new("An welche E-Mail-Adresse gehen Beiträge? (Eingabetaste: später)", "Which mail address gets contributions? (Enter: later)"), language),
                Repository = parsed.GetValue(repository),
                Program = parsed.GetValue(program),
            };
            if (options.Program is { } source && !IsRepository(source))
            {
                environment.Error.WriteLine(VisibleText.Of(new Message(
                    $"--program hat die Form BESITZER/NAME, wie in https://github.com/BESITZER/NAME; „{source}“ hat sie nicht.",
                    $"--program reads OWNER/NAME, as in https://github.com/OWNER/NAME; '{source}' does not.").In(language)));
                return ExitCode.WrongUsage;
            }

            string given = parsed.GetValue(folder) ?? ".";
            return Run(environment, Path.GetFullPath(given, environment.WorkingDirectory), given, options, language);
        });
        return command;
    }

    private static int Run(CommandEnvironment environment, string root, string given, PlaybookOptions options, MessageLanguage language)
    {
        ImmutableArray<NewFile> files = PlaybookTemplate.Files(options);
        if (Findings(files) is { IsEmpty: false } findings)
        {
            environment.Error.WriteLine(new Message("So entsteht kein Playbook; nichts wurde geschrieben.", "This makes no playbook; nothing was written.").In(language));
            new TextDiagnosticWriter(environment.Error, language, environment.UsesColor).Write(findings);
            return ExitCode.ErrorsFound;
        }

        if (NewFiles.Write(root, files) is { } objection)
        {
            environment.Error.WriteLine(VisibleText.Of(objection.In(language)));
            return ExitCode.ErrorsFound;
        }

        Say(new($"Das Playbook ist angelegt: {files.Length} Dateien in {root}", $"The playbook is made: {files.Length} files in {root}"));
        if (given != ".")
        {
            Say(new($"Weiter geht es mit: cd {given}", $"Go on with: cd {given}"));
        }

        Say(new("Ansehen und schreiben: herzblut serve --open", "To look at it and write: herzblut serve --open"));
        return ExitCode.Success;

        void Say(Message sentence) => environment.Out.WriteLine(VisibleText.Of(sentence.In(language)));
    }

    private static bool IsRepository(string text)
        => text.Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name] && (owner + name).All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_');

    // What is wrong here comes from the answers: an address that is none.
    private static ImmutableArray<Diagnostic> Findings(ImmutableArray<NewFile> files)
    {
        var tree = new MemoryTree();
        foreach (NewFile file in files)
        {
            tree.Add(file.Path, file.Text);
        }

        BuildResult result = SiteBuilder.Build(tree, new BuildOptions());
        return [.. result.Diagnostics.Concat(SiteAudit.Run(result)).Where(found => found.Severity > Severity.Info)];
    }

    private static ImmutableArray<string> LanguagesOf(string choice, MessageLanguage language)
        => choice != Both ? [choice] : language == MessageLanguage.German ? ["de", "en"] : ["en", "de"];

    private static string AskLanguages(IQuestions? questions, MessageLanguage language)
    {
        Choice german = new("de", new Message("Deutsch", "German").In(language));
        Choice english = new("en", new Message("Englisch", "English").In(language));
        Choice both = new(Both, new Message("Deutsch und Englisch", "English and German").In(language));
        Choice[] choices = language == MessageLanguage.German ? [german, english, both] : [english, german, both];
        return questions?.Choose(new("In welcher Sprache?", "In which language?"), choices, language) ?? choices[0].Value;
    }

    private static string? Ask(IQuestions? questions, Message question, MessageLanguage language)
        => questions?.Text(question, proposal: "", language) is { Length: > 0 } answer ? answer : null;
}
