using System.Text;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut.Search.Documents;

/// <summary>
/// The small file that pages know the search by: it names the files of today's index. Pages need no rendering anew when the index
/// changes, and since browsers fetch this file past every cache, a page that they kept searches what is published now as well.
/// </summary>
internal static class SearchDirectory
{
    /// <summary>The file, a script, so that it loads from disk as well.</summary>
    /// <param name="edition">Whose search it is.</param>
    /// <param name="index">The main file of its index.</param>
    public static OutputFile Of(LanguageEdition edition, OutputFile index)
    {
        string content = $"self.herzblutFiles={{\"index\":\"{NameOf(index)}\"}};\n";
        return new OutputFile(edition.Addresses.Search.Path, Encoding.UTF8.GetBytes(content));
    }

    // All of them lie in one folder, and no language's code has a letter that JSON would escape.
    private static string NameOf(OutputFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];
}
