using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Scaffolding;
using Herzblut.Sources;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut new chapter|example|part|page</c>: a file that is in its place, has its keys explained and passes <c>check</c>.</summary>
internal static class NewCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "new";

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var options = new NewOptions(common);
        return new Command(Name, common.Text("Legt eine neue Datei an und fragt, was darin stehen soll.", "Makes a new file and asks what it shall hold."))
        {
            Create("chapter", ContentKind.Chapter, common.Text("Ein Kapitel in einem Teil.", "A chapter of a part.")),
            Create("example", ContentKind.Example, common.Text("Ein Praxisbeispiel zu einem Kapitel.", "A practice example of a chapter.")),
            Create("part", ContentKind.Part, common.Text("Ein Teil, der Kapitel aufnimmt.", "A part, which holds chapters.")),
            Create("page", ContentKind.Plain, common.Text("Eine einfache Seite.", "A plain page.")),
            common.Language,
        };

        Command Create(string name, ContentKind kind, string description)
        {
            var command = new Command(name, description);
            foreach (Option option in options.Of(kind))
            {
                command.Options.Add(option);
            }

            command.SetAction(parsed => Run(environment, parsed, options, kind, new SiteRequest(common.RootOf(parsed), Drafts: true, common.LanguageOf(parsed))));
            return command;
        }
    }

    private static int Run(CommandEnvironment environment, ParseResult parsed, NewOptions options, ContentKind kind, SiteRequest request)
    {
        if (!request.HasSite)
        {
            return MissingSite.Report(environment, request);
        }

        var bag = new DiagnosticBag();
        ISourceTree tree = request.Source();
        if (ContentOutline.Read(tree, bag) is not { } outline)
        {
            return Refuse(environment, request.Language, bag.ToImmutable());
        }

        var asker = new NewPageAsker(environment, parsed, options, outline, request.Language);
        NewPage page;
        try
        {
            page = asker.Ask(kind, request.Options(environment).Today);
        }
        catch (MissingAnswer missing)
        {
            environment.Error.WriteLine(VisibleText.Of(missing.Reason.In(request.Language)));
            return ExitCode.WrongUsage;
        }

        var file = new NewFile(NewPagePath.Of(page, request.Language), new NewPageWriter(outline.Vocabularies, request.Language).Write(page));
        return NewFileCheck.Errors(tree, file, request.Options(environment)) is { IsEmpty: false } errors && !File.Exists(Path.Combine(request.Root, file.Path))
            ? Refuse(environment, request.Language, errors)
            : Write(environment, request, page, file, outline);
    }

    private static int Write(CommandEnvironment environment, SiteRequest request, NewPage page, NewFile file, ContentOutline outline)
    {
        if (NewFiles.Write(request.Root, [file]) is { } objection)
        {
            environment.Error.WriteLine(VisibleText.Of(objection.In(request.Language)));
            environment.Error.WriteLine(new Message(
                "Einen anderen Namen gibt: --file NAME", "To give it another name: --file NAME").In(request.Language));
            return ExitCode.ErrorsFound;
        }

        Say(new($"Angelegt: {file.Path}", $"Made: {file.Path}"));
        if (page.WillBeDraft)
        {
            Say(new("Es ist ein Entwurf: herzblut serve zeigt ihn, veröffentlicht wird er, sobald die Zeile „draft: true“ gelöscht ist.", "It is a draft: herzblut serve shows it; it is published once the line 'draft: true' is deleted."));
        }

        if (page.Kind == ContentKind.Plain && outline.HasMenu)
        {
            Say(new("Soll die Seite im Menü stehen, nennen Sie sie in site.yml unter menu.", "To have the page in the menu, name it in site.yml below menu."));
        }

        return ExitCode.Success;

        void Say(Message sentence) => environment.Out.WriteLine(VisibleText.Of(sentence.In(request.Language)));
    }

    private static int Refuse(CommandEnvironment environment, MessageLanguage language, ImmutableArray<Diagnostic> findings)
    {
        environment.Error.WriteLine(new Message("So passt die Datei nicht in das Playbook; nichts wurde geschrieben.", "The playbook does not take the file like this; nothing was written.").In(language));
        new TextDiagnosticWriter(environment.Error, language, environment.UsesColor).Write(findings);
        return ExitCode.ErrorsFound;
    }
}
