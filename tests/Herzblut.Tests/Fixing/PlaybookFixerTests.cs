using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Fixing;
using Herzblut.Sources;
using Herzblut.Tests.Loading;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Fixing;

public sealed class PlaybookFixerTests
{
    private const string Chapter = "content/de/haltung/gute-stimmung.md";

    // Nothing is mended in a theme.
    private const string DefaultTheme = "herzblut";

    // Those that put another word in the place of one: a key, an id, a date, a link in another case.
    private static readonly string[] Rewording = ["CNT1101", "CNT1206", "CNT1211", "CNT1212", "CNT1213", "CNT1221", "CNT1301", "LNK1002"];

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases", "content");

    private static readonly BuildOptions Options = new() { SourceDate = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) };

    private static readonly string[] Names =
    [
        .. Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_gone_and_nothing_new_appears(string name)
        => Mend(ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name))));

    [Fact]
    public void Every_code_with_a_safe_cure_is_mended_somewhere()
    {
        var mended = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in Names)
        {
            MemoryTree tree = SmallTheme.AddTo(ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name))), DefaultTheme);
            ImmutableArray<Diagnostic> before = FindingsOf(tree);
            string[] fixable = [.. before.Where(found => !found.Fix.IsEmpty).Select(found => found.Code).Except(mended)];
            if (fixable.Length > 0)
            {
                string[] after = [.. FindingsOf(After(tree, new PlaybookFixer(tree, Options, _ => true).Run())).Select(found => found.Code)];
                mended.UnionWith(fixable.Where(code => before.Count(found => found.Code == code) > after.Count(other => other == code)));
            }
        }

        mended.ShouldBe(
        [
            "CNT1004", "CNT1005", "CNT1006", "CNT1007", "CNT1008", "CNT1009", "CNT1010", "CNT1011", "CNT1012", "CNT1013", "CNT1014", "CNT1015", "CNT1028", "CNT1030", "CNT1038", "CNT1039", "CNT1042",
            "CNT1101", "CNT1206", "CNT1211", "CNT1212", "CNT1213", "CNT1221", "CNT1301", "LNK1002", "MDN5013", "MDN5015",
        ]);
    }

    [Theory]
    [InlineData("Titel: Mut", "title: Mut")]
    [InlineData("title: Mut: ein Anfang", "title: \"Mut: ein Anfang\"")]
    [InlineData("title: „Mut: ein Anfang“", "title: \"Mut: ein Anfang\"")]
    [InlineData("title: „Wie geht’s: gut“", "title: \"Wie geht’s: gut\"")]
    [InlineData("title: „Mut“ und: „Wut“", "title: \"„Mut“ und: „Wut“\"")]
    [InlineData("title: Mut: \"ein\" Anfang", "title: \"Mut: \\\"ein\\\" Anfang\"")]
    [InlineData("title: \"Mut", "title: \"Mut\"")]
    [InlineData("title: 'Mut macht Freude", "title: \"Mut macht Freude\"")]
    [InlineData("title: \"Mut“", "title: \"Mut\"")]
    [InlineData("title: 's ist gut", "title: \"'s ist gut\"")]
    [InlineData("title: \"Mut\" macht Freude", "title: \"\\\"Mut\\\" macht Freude\"")]
    [InlineData("title: Mut\nquote: \"Kund\\*innen und Gäst\\*innen\"", "title: Mut\nquote: \"Kund\\\\*innen und Gäst\\\\*innen\"")]
    [InlineData("title: Mut\nquote: \"C:\\Users\\neu\"", "title: Mut\nquote: \"C:\\\\Users\\\\neu\"")]
    [InlineData("title: Team #1", "title: \"Team #1\"")]
    [InlineData("title: #Mut", "title: \"#Mut\"")]
    [InlineData("title: Mut\ntags: [#Mut, Team]", "title: Mut\ntags: [\"#Mut\", Team]")]
    [InlineData("title:Mut", "title: Mut")]
    [InlineData("title: @Mut", "title: \"@Mut\"")]
    [InlineData("title: `Mut` hilft", "title: \"`Mut` hilft\"")]
    [InlineData("title: %Mut", "title: \"%Mut\"")]
    [InlineData("title: Mut\nTipps:\n\t- Eins\n\t- Zwei", "title: Mut\ntips:\n  - Eins\n  - Zwei")]
    [InlineData("title: Mut\ntips:\n  -Eins\n  • Zwei", "title: Mut\ntips:\n  - Eins\n  - Zwei")]
    [InlineData("title: Mut\ngeprüft: 12.03.2026", "title: Mut\nreviewed: 2026-03-12")]
    [InlineData("title: Mut\nreviewed: March 12, 2026", "title: Mut\nreviewed: 2026-03-12")]
    [InlineData("title: Mut\nEntwurf: nein", "title: Mut\ndraft: false")]
    [InlineData("title: Mut\nworkshop: {difficulty: leicht}", "title: Mut\nworkshop: {difficulty: easy}")]
    public void A_slip_gets_its_cure(string written, string mended) => MendChapter($"---\n{written}\n---\n\nText.\n").ShouldBe($"---\n{mended}\n---\n\nText.\n");

    [Theory]
    [InlineData("title: Mut\nreviewed: 03/04/2026")]
    [InlineData("title: Mut\nreviewed: 3.4.26")]
    [InlineData("title: Mut: ein Anfang # und mehr")]
    [InlineData("title: Mut: ein\n  Anfang")]
    [InlineData("title: \"Mut\n  und Freude")]
    [InlineData("title: \"Mut # und mehr")]
    [InlineData("title: \"Mut\", \"Wut\"")]
    [InlineData("title: \"Mut\" und \"Wut\"")]
    [InlineData("title: \"Mut\": \"Wut\"")]
    [InlineData("title: \"Mut\\nWut\"")]
    [InlineData("title: \"\\u00e4ndern\"")]
    [InlineData("title: Mut #alter Titel")]
    [InlineData("title: Mut\norder: 3 #1")]
    [InlineData("Titel: Mut\nÜberschrift: Wut")]
    [InlineData("title: [Mut] fassen")]
    [InlineData("title: Mut\nnichts: da")]
    public void What_could_be_meant_in_two_ways_is_left(string written)
    {
        string text = $"---\n{written}\n---\n\nText.\n";

        MendChapter(text).ShouldBe(text);
    }

    [Theory]
    [InlineData("\uFEFF---\r\nTitel: Mut: so\r\n---\r\n\r\nText \u00A0 ohne Ende", "\uFEFF---\r\ntitle: \"Mut: so\"\r\n---\r\n\r\nText \u00A0 ohne Ende")]
    [InlineData("---\ntitle: Mut\ntips:\n\t- Eins\n---\n\nText:\n\n\tQuelltext\n", "---\ntitle: Mut\ntips:\n  - Eins\n---\n\nText:\n\n\tQuelltext\n")]
    [InlineData("---\rTitel: Mut\r---\r\rText\r", "---\rtitle: Mut\r---\r\rText\r")]
    [InlineData("---\nTitel: Mut  \n---\n\nA\u0308 \uE000 \u2028 x\n\n\n", "---\ntitle: Mut  \n---\n\nA\u0308 \uE000 \u2028 x\n\n\n")]
    public void All_else_stays_byte_for_byte(string written, string mended)
        => Encoding.UTF8.GetString(Mend(ContentSample.Base().Add(Chapter, Encoding.UTF8.GetBytes(written))).Read(Chapter)!).ShouldBe(mended);

    [Fact]
    public void A_file_in_another_encoding_is_not_touched()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("---\nTitel: Müt\n---\n\nText.\n")];

            Mend(ContentSample.Base().Add(Chapter, bytes)).Read(Chapter).ShouldBe(bytes);
        }
    }

    [Fact]
    public void A_file_stays_where_mending_it_would_make_another_finding()
    {
        // As a draft, the chapter would be a dead end for the link from another page.
        MemoryTree tree = ContentSample.Base()
            .Add(Chapter, "---\ntitle: Mut\nEntwurf: true\n---\n\nText.\n")
            .Add("content/de/quellen.md", "---\nTitel: Quellen\n---\n\n[Mut](haltung/gute-stimmung.md)\n");

        FixResult result = new PlaybookFixer(tree, Options, _ => true).Run();

        result.Left.ShouldBe([Chapter]);
        result.Mended.Select(text => text.Path).ShouldBe(["content/de/quellen.md"]);
    }

    [Fact]
    public void Only_site_and_content_are_changed_and_no_file_that_must_stay()
    {
        MemoryTree tree = ContentSample.Base().Add(Chapter, "---\nTitel: Mut\n---\n\nText.\n");

        new PlaybookFixer(tree, Options, path => path != Chapter).Run().Mended.ShouldBeEmpty();
    }

    [Fact]
    public void Mutated_playbooks_are_mended_without_losing_a_letter()
    {
        string[] pieces = ["\t", ": ", ":", "- ", "-", "\u00A0", "„", "“", "\"", "'", "#", " #", "\n", "\n  ", "Titel", "tipps:", "@", "*", "[", "{", "12.3.2026", "---\n", "\u200B", "• ", "ja", "\r\n", "| ", "\uE000"];
        var random = new Random(7);
        string[] paths = [.. ContentSample.Base().FilesBelow("").Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path == "site.yml")];
        for (int run = 0; run < 120; run++)
        {
            MemoryTree tree = ContentSample.Base();
            string path = paths[random.Next(paths.Length)];
            string text = Encoding.UTF8.GetString(tree.Read(path)!);
            for (int changes = random.Next(1, 5); changes > 0; changes--)
            {
                text = text.Insert(random.Next(text.Length + 1), pieces[random.Next(pieces.Length)]);
            }

            Mend(tree.Add(path, text));
        }
    }

    // Mends a playbook, with all that must hold whatever is wrong with it.
    private static ISourceTree Mend(MemoryTree tree)
    {
        SmallTheme.AddTo(tree, DefaultTheme);
        ImmutableArray<Diagnostic> before = FindingsOf(tree);
        foreach (Diagnostic found in before.Where(found => !Rewording.Contains(found.Code)))
        {
            found.Fix.ShouldAllBe(edit => Letters(found.Source.TextOf(edit.Span)) == Letters(edit.Text), $"{found.Code} {found.Source.TextOf(found.Span)}");
        }

        FixResult result = new PlaybookFixer(tree, Options, _ => true).Run();
        ISourceTree mended = After(tree, result);
        ImmutableArray<Diagnostic> after = FindingsOf(mended);

        after.Length.ShouldBeLessThanOrEqualTo(before.Length - result.Mended.Length);
        after.Select(found => $"{found.Code} {found.Message.English}").Except(before.Select(found => $"{found.Code} {found.Message.English}")).ShouldBeEmpty();
        new PlaybookFixer(mended, Options, _ => true).Run().Mended.ShouldBeEmpty();
        return mended;
    }

    private static string MendChapter(string text) => Encoding.UTF8.GetString(Mend(ContentSample.Base().Add(Chapter, text)).Read(Chapter)!);

    private static EditedTree After(ISourceTree tree, FixResult result)
        => new(tree, result.Mended.ToDictionary(text => text.Path, text => text.Bytes));

    private static ImmutableArray<Diagnostic> FindingsOf(ISourceTree tree)
    {
        var bag = new DiagnosticBag();
        return PreparedSite.Read(tree, Options, bag)?.Diagnostics ?? bag.ToImmutable();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
