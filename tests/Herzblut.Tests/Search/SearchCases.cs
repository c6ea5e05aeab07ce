using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

/// <summary>The files in <c>Cases</c>: a small playbook, queries with the page that must come first, words and compounds.</summary>
internal static class SearchCases
{
    public static TheoryData<string, string> Words
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string[] cells in Rows("words.tsv"))
            {
                data.Add(cells[0], cells[1]);
            }

            return data;
        }
    }

    public static IEnumerable<string> Lines(string file)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "Cases", file)).Where(line => line.Length > 0 && line[0] != '#');

    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    /// <summary>The playbook of <c>house.de.txt</c>; its first lines say how it is written.</summary>
    public static ImmutableArray<SearchDocument> House(string file)
    {
        var documents = ImmutableArray.CreateBuilder<SearchDocument>();
        int chapter = -1;
        foreach (string line in Lines(file))
        {
            string text = line[2..].Trim();
            SiteAddress address = chapter < 0 ? new SiteAddress("") : documents[chapter].Address.At($"n{documents.Count}");
            switch (line[..2])
            {
                case "==":
                    string[] cells = text.Split(" | ");
                    chapter = documents.Count;
                    documents.Add(new SearchDocument(new SiteAddress(cells[0] + ".html"), SearchDocumentKind.Chapter, "")
                    {
                        Title = cells[1],
                        Tags = [.. cells[2].Split(", ")],
                    });
                    break;
                case "> ":
                    documents[chapter] = documents[chapter] with { Headings = [text], Text = text };
                    break;
                case "? ":
                    documents.Add(new SearchDocument(address, SearchDocumentKind.Question, text));
                    break;
                case "! ":
                    documents.Add(new SearchDocument(address, SearchDocumentKind.Tip, text));
                    break;
                case "* ":
                    string[] story = text.Split(": ", 2);
                    documents.Add(new SearchDocument(address, SearchDocumentKind.Example, story[1]) { Title = story[0] });
                    break;
                default:
                    documents[chapter] = documents[chapter] with { Text = documents[chapter].Text + "\n" + line };
                    break;
            }
        }

        return documents.ToImmutable();
    }
}
