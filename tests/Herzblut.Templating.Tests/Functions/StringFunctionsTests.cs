using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class StringFunctionsTests
{
    [Theory]
    [InlineData("upcase", "Straße äöü", "STRAßE ÄÖÜ")]
    [InlineData("downcase", "Straße ÄÖÜ", "straße äöü")]
    [InlineData("capitalize", "über Uns", "Über Uns")]
    [InlineData("capitalizewords", "hans-peter  von öl", "Hans-peter  Von Öl")]
    public void Case_changes_character_by_character(string function, string text, string expected)
        => Text(function, text).ShouldBe(expected);

    [Fact]
    public void A_number_counts_as_the_text_it_prints() => Text("append", 1.50, "€").ShouldBe("1.5€");

    [Fact]
    public void A_number_prints_in_the_culture_of_the_render()
        => StringFunctions.Group.CallIn(CultureInfo.GetCultureInfo("de-DE"), "append", 1.5, "€").AsString().ShouldBe("1,5€");

    [Fact]
    public void A_missing_argument_is_named()
        => Should.Throw<TemplateFault>(() => StringFunctions.Group.Call("append", "a")).Problem.Message.English.ShouldContain("'with'");

    [Theory]
    [InlineData("upcase")]
    [InlineData("downcase")]
    [InlineData("strip")]
    [InlineData("md5")]
    [InlineData("literal")]
    public void Null_stays_null(string function) => StringFunctions.Group.Call(function, Value.Null).IsNull.ShouldBeTrue();

    [Theory]
    [InlineData("contains", "Prüfung", "üf", true)]
    [InlineData("contains", "abc", "C", false)]
    [InlineData("contains", "abc", "", false)]
    [InlineData("starts_with", "", "", false)]
    [InlineData("starts_with", "Prüfung", "Pr", true)]
    [InlineData("ends_with", "Prüfung", "ung", true)]
    [InlineData("equals_ignore_case", "ÄB", "äb", true)]
    public void Questions_compare_character_by_character(string function, string text, string value, bool expected)
        => StringFunctions.Group.Call(function, text, value).IsTruthy.ShouldBe(expected);

    [Theory]
    [InlineData(2, null, "llo")]
    [InlineData(1, 3, "ell")]
    [InlineData(-3, null, "llo")]
    [InlineData(-3, 2, "ll")]
    [InlineData(1, 99, "ello")]
    [InlineData(10, null, "")]
    [InlineData(-10, null, "")]
    [InlineData(-7, 4, "he")]
    public void Slices_reach_from_both_ends_and_never_beyond(int start, int? length, string expected)
        => Text("slice", "hello", start, length is int given ? given : Value.Null).ShouldBe(expected);

    [Fact]
    public void Slice1_takes_one_character_unless_told() => Text("slice1", "hallo", -2).ShouldBe("l");

    [Fact]
    public void A_negative_length_is_an_error()
        => Should.Throw<TemplateFault>(() => StringFunctions.Group.Call("slice", "abc", 0, -1)).Problem.Code.ShouldBe("TPL5002");

    [Theory]
    [InlineData("Die große Prüfung", 10, "...", "Die gro...")]
    [InlineData("Die große Prüfung", 10, "…", "Die große…")]
    [InlineData("kurz", 4, "...", "kurz")]
    [InlineData("abcdef", 2, "...", "...")]
    public void Truncating_counts_the_ellipsis(string text, int length, string ellipsis, string expected)
        => Text("truncate", text, length, ellipsis).ShouldBe(expected);

    [Theory]
    [InlineData("The cat came back", 2, "The cat...")]
    [InlineData("The  cat\ncame", 2, "The cat...")]
    [InlineData("a b", 5, "a b...")]
    [InlineData("a b", 0, "...")]
    [InlineData("", 2, "")]
    public void Truncated_words_always_end_in_the_ellipsis(string text, int count, string expected)
        => Text("truncatewords", text, count).ShouldBe(expected);

    [Theory]
    [InlineData("100% M & Ms!!!", "100-m-ms")]
    [InlineData("Über uns", "über-uns")]
    [InlineData("a--b_c", "a-b-c")]
    public void Handles_keep_letters_of_all_scripts(string text, string expected) => Text("handleize", text).ShouldBe(expected);

    [Theory]
    [InlineData("replace", "aXbX", "X", "-", "a-b-")]
    [InlineData("replace", "abc", "", "-", "abc")]
    [InlineData("replace", "abc", "b", null, "ac")]
    [InlineData("replace_first", "aXbX", "X", "-", "a-bX")]
    public void Replacing_is_ordinal(string function, string text, string match, string? replacement, string expected)
        => Text(function, text, match, replacement).ShouldBe(expected);

    [Fact]
    public void Replace_first_can_start_at_the_end() => Text("replace_first", "aXbX", "X", "-", true).ShouldBe("aXb-");

    [Fact]
    public void Replacing_cannot_blow_a_text_up()
        => Should.Throw<TemplateFault>(() => StringFunctions.Group.Call("replace", new string('a', 2000), "a", new string('b', 2000)));

    [Theory]
    [InlineData("a,b,,c", ",", new[] { "a", "b", "c" })]
    [InlineData("abc", "", new[] { "abc" })]
    [InlineData("", ",", new string[0])]
    public void Splitting_drops_empty_parts(string text, string match, string[] expected)
        => StringFunctions.Group.Call("split", text, match).AsList()!.ToArray().Select(v => v.AsString()).ShouldBe(expected);

    [Fact]
    public void Literals_read_back_as_the_text() => Text("literal", "Hello\n\"W\\orld\"").ShouldBe("\"Hello\\n\\\"W\\\\orld\\\"\"");

    [Theory]
    [InlineData("1,5", "", 15.0)]
    [InlineData("1,5", "de-DE", 1.5)]
    [InlineData(" 1.5e2 ", "", 150.0)]
    public void Doubles_are_read_in_the_culture_of_the_render(string text, string culture, double expected)
        => StringFunctions.Group.CallIn(CultureInfo.GetCultureInfo(culture), "to_double", text).AsDouble().ShouldBe(expected);

    [Theory]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void What_is_no_integer_gives_null(string text) => StringFunctions.Group.Call("to_int", text).IsNull.ShouldBeTrue();

    [Theory]
    [InlineData("abc", "c", null, 2)]
    [InlineData("abcabc", "b", 2, 4)]
    [InlineData("abc", "x", null, -1)]
    [InlineData("abc", "", null, 0)]
    public void Index_of_counts_from_zero(string text, string search, int? start, int expected)
        => StringFunctions.Group.Call("index_of", text, search, start ?? 0).AsInt32().ShouldBe(expected);

    [Fact]
    public void Index_of_can_ignore_case()
        => StringFunctions.Group.Call("index_of", "ABC", "b", 0, 3, "OrdinalIgnoreCase").AsInt32().ShouldBe(1);

    [Fact]
    public void A_start_behind_the_end_is_an_error()
        => Should.Throw<TemplateFault>(() => StringFunctions.Group.Call("index_of", "abc", "c", 9)).Problem.Code.ShouldBe("TPL5003");

    [Theory]
    [InlineData("base64_encode", "Größe", "R3LDtsOfZQ==")]
    [InlineData("base64_decode", "R3LDtsOfZQ==", "Größe")]
    [InlineData("md5", "ä", "8419b71c87a225a2c70b50486fbee545")]
    [InlineData("sha1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("sha256", "ä", "33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc")]
    public void Hashes_and_codes_are_over_utf8(string function, string text, string expected) => Text(function, text).ShouldBe(expected);

    [Fact]
    public void Hmac_takes_a_key()
        => Text("hmac_sha1", "test", "secret").ShouldBe("1aa349585ed7ecbd3b9c486a30067e395ca4b356");

    [Fact]
    public void Pluralize_uses_the_singular_for_one_only()
        => (Text("pluralize", 1, "Tag", "Tage") + Text("pluralize", 0, "Tag", "Tage") + Text("pluralize", Value.Null, "Tag", "Tage")).ShouldBe("TagTageTage");

    [Theory]
    [InlineData("pad_left", "   ab")]
    [InlineData("pad_right", "ab   ")]
    public void Padding_fills_up_with_blanks(string function, string expected) => Text(function, "ab", 5).ShouldBe(expected);

    [Fact]
    public void Strip_newlines_leaves_the_blanks()
        => Text("strip_newlines", "This is a string.\r\n With \nanother \rstring").ShouldBe("This is a string. With another string");

    private static string? Text(string function, params Value[] arguments) => StringFunctions.Group.Call(function, arguments).AsString();
}
