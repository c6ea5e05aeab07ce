using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Tests.Schemas;

public class SchemaKeyTests
{
    public static TheoryData<string> Files => ["site", "page", "chapter", "example"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_word_means_one_key_of_an_object_and_is_written_as_it_is_looked_up(string file)
    {
        foreach (ObjectSchema schema in ObjectsBelow(Named(file)))
        {
            string[] words = [.. schema.Keys.SelectMany(key => key.OtherWords.Prepend(key.Name))];

            words.Distinct().ShouldBe(words);
            words.Where(word => word != word.ToLowerInvariant().Trim().Replace(' ', '_').Replace('-', '_')).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_says_in_both_languages_what_it_is_for(string file)
        => ObjectsBelow(Named(file))
            .SelectMany(schema => schema.Keys)
            .ShouldAllBe(key => key.Purpose.German.Length > 3 && key.Purpose.English.Length > 3);

    private static ObjectSchema Named(string file) => file switch
    {
        "site" => ConfigSchema.Site,
        "page" => ContentSchema.Page,
        "chapter" => ContentSchema.Chapter,
        _ => ContentSchema.Example,
    };

    private static IEnumerable<ObjectSchema> ObjectsBelow(Schema schema) => schema switch
    {
        ObjectSchema inner => inner.Keys.SelectMany(key => ObjectsBelow(key.Value)).Prepend(inner),
        ListSchema list => ObjectsBelow(list.Item),
        EitherSchema either => ObjectsBelow(either.Object),
        _ => [],
    };
}
