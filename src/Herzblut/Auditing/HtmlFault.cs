using AngleSharp.Html.Parser;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>What a browser has to put right in a page, in words for those who wrote the template.</summary>
internal static class HtmlFault
{
    /// <summary>True for what a parser says where a tag lacks its other half.</summary>
    public static bool MayFollowFromTag(HtmlParseError error) => error
        is not (HtmlParseError.DoctypeMissing or HtmlParseError.AttributeDuplicateOmitted or HtmlParseError.AttributeNameInvalid or HtmlParseError.AttributeNameExpected
            or HtmlParseError.AttributeValueInvalid or HtmlParseError.DoubleQuotationMarkUnexpected or HtmlParseError.SingleQuotationMarkUnexpected
            or HtmlParseError.EndTagCannotHaveAttributes or HtmlParseError.EndTagCannotBeSelfClosed or HtmlParseError.TagCannotBeSelfClosed
            or HtmlParseError.CharacterReferenceSemicolonMissing or HtmlParseError.CharacterReferenceNotTerminated or HtmlParseError.CharacterReferenceWrongNumber
            or HtmlParseError.CharacterReferenceInvalidCode or HtmlParseError.CharacterReferenceInvalidNumber or HtmlParseError.CharacterReferenceInvalidRange
            or HtmlParseError.BogusComment or HtmlParseError.CommentEndedUnexpected or HtmlParseError.CommentEndedWithDash or HtmlParseError.CommentEndedWithEM
            or HtmlParseError.AmbiguousOpenTag);

    /// <summary>The fault in words; of rare ones no more than that there is one.</summary>
    public static Message InWords(HtmlParseError error) => error switch
    {
        HtmlParseError.EOF => new("die Seite endet mitten in einem Element.", "the page ends inside an element."),
        HtmlParseError.DoctypeMissing => new("die erste Zeile <!doctype html> fehlt.", "the first line <!doctype html> is missing."),
        HtmlParseError.TagCannotBeSelfClosed => new("dieses Element endet nicht mit />, es braucht ein eigenes Ende.", "this element does not end with />, it needs an end of its own."),
        HtmlParseError.AttributeDuplicateOmitted => new("ein Attribut steht zweimal in einem Element.", "an attribute stands twice in one element."),
        HtmlParseError.AttributeNameInvalid or HtmlParseError.AttributeNameExpected or HtmlParseError.AttributeValueInvalid
            or HtmlParseError.DoubleQuotationMarkUnexpected or HtmlParseError.SingleQuotationMarkUnexpected
            => new("bei einem Attribut fehlt ein Anführungszeichen, oder es steht eines zu viel.", "a quotation mark of an attribute is missing or too many."),
        HtmlParseError.EndTagCannotHaveAttributes or HtmlParseError.EndTagCannotBeSelfClosed
            => new("das Ende eines Elements hat Attribute oder einen Schrägstrich zu viel.", "the end of an element has attributes or a slash too many."),
        HtmlParseError.TagCannotEndHere or HtmlParseError.TagClosingMismatch or HtmlParseError.TagDoesNotMatchCurrentNode or HtmlParseError.TagClosedWrong
            => new("hier endet ein anderes Element, als zuletzt begonnen hat.", "another element ends here than the one that began last."),
        HtmlParseError.ParagraphNotInScope or HtmlParseError.BlockNotInScope or HtmlParseError.HeadingNotInScope or HtmlParseError.ListItemNotInScope
            or HtmlParseError.ElementNotInScope or HtmlParseError.FormNotInScope or HtmlParseError.TableNotInScope or HtmlParseError.TableRowNotInScope
            or HtmlParseError.TableCellNotInScope or HtmlParseError.TableSectionNotInScope
            => new("hier endet ein Element, das nicht begonnen hat.", "an element ends here that did not begin."),
        HtmlParseError.TagCannotStartHere or HtmlParseError.TagInappropriate or HtmlParseError.TagMustBeInHead or HtmlParseError.HeadingNested
            or HtmlParseError.ButtonInScope or HtmlParseError.FormInappropriate or HtmlParseError.InputUnexpected or HtmlParseError.IllegalElementInTableDetected
            or HtmlParseError.IllegalElementInSelectDetected or HtmlParseError.TableNesting or HtmlParseError.SelectNesting
            => new("dieses Element darf hier nicht stehen.", "this element may not stand here."),
        HtmlParseError.HtmlTagMisplaced or HtmlParseError.HeadTagMisplaced or HtmlParseError.BodyTagMisplaced
            => new("html, head und body gibt es je einmal, in dieser Reihenfolge.", "there is one html, one head and one body, in this order."),
        HtmlParseError.CharacterReferenceSemicolonMissing or HtmlParseError.CharacterReferenceNotTerminated or HtmlParseError.CharacterReferenceWrongNumber
            or HtmlParseError.CharacterReferenceInvalidCode or HtmlParseError.CharacterReferenceInvalidNumber or HtmlParseError.CharacterReferenceInvalidRange
            => new("eine Zeichenangabe wie &amp; ist unvollständig oder falsch.", "a character reference such as &amp; is incomplete or wrong."),
        HtmlParseError.BogusComment or HtmlParseError.CommentEndedUnexpected or HtmlParseError.CommentEndedWithDash or HtmlParseError.CommentEndedWithEM
            => new("ein Kommentar beginnt mit <!-- und endet mit -->.", "a comment begins with <!-- and ends with -->."),
        HtmlParseError.AmbiguousOpenTag => new("nach < folgt kein Name eines Elements; als Zeichen schreibt man &lt;.", "no element's name follows <; as a character it is written &lt;."),
        _ => new("an dieser Stelle steht etwas, das ein Browser so nicht erwartet.", "something stands here that a browser does not expect."),
    };
}
