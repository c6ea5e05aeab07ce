using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>A list.</summary>
/// <param name="Item">What its items are.</param>
/// <param name="AllowsSingle">True where one item may stand without a list around it.</param>
internal sealed record ListSchema(Schema Item, bool AllowsSingle = false) : Schema
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.List;

    /// <inheritdoc/>
    public override Schema Item { get; } = Item;

    /// <inheritdoc/>
    internal override YamlNode Check(YamlNode node, FieldContext field) => node switch
    {
        YamlSequence list => CheckItems(ObjectSchema.In(Item) is { } item ? SplitItems.Join(list, item, field) : list, field),
        YamlUnreadable => AllowsSingle ? Item.Check(node, field) : node,
        _ when AllowsSingle && node is YamlScalar { IsNull: false } single && !IsSeveral(single, field) => CheckItems(
            new YamlSequence([single], single.Span), field),
        YamlScalar { IsNull: true } empty => field.Refuse(
            CommentLoss.Find(empty, field, isList: true) ?? (AllowsSingle ? FieldDiagnostics.EmptyValue(empty, field, Item) : FieldDiagnostics.EmptyList(empty, field)), node),
        YamlScalar text => field.Refuse(TextForList.Of(text, field), node),
        YamlMapping { Entries: [_, ..] } braces when field.IsInBrackets(node) && braces.Entries.All(entry => entry.Value is YamlScalar { IsNull: true })
            => field.Refuse(FieldDiagnostics.ListInBraces(braces, field, AllowsSingle), node),
        _ => field.Refuse(FieldDiagnostics.ObjectWhereList(node, field), node),
    };

    // "team, vertrieb" names two, unless a single id is written so.
    private bool IsSeveral(YamlScalar single, FieldContext field)
        => Item is TermSchema && single.Value.Contains(',', StringComparison.Ordinal) && !field.IsInBrackets(single);

    private YamlNode CheckItems(YamlSequence list, FieldContext field)
    {
        if (Item is ListSchema { AllowsSingle: false } && list.Items.Length > 0 && list.Items.All(item => item is YamlScalar { IsNull: false }))
        {
            return field.Refuse(FieldDiagnostics.ValuesWhereLists(list, field), list);
        }

        ImmutableArray<YamlNode>.Builder? changed = null;
        for (int i = 0; i < list.Items.Length; i++)
        {
            YamlNode item = list.Items[i];
            YamlNode result = CheckItem(item, field);
            if (!ReferenceEquals(result, item))
            {
                changed ??= list.Items.ToBuilder();
                changed[i] = result;
            }
        }

        return changed is null ? list : list with { Items = changed.ToImmutable() };
    }

    private YamlNode CheckItem(YamlNode item, FieldContext field)
    {
        if (item is YamlScalar { IsNull: true } empty && CommentLoss.Find(empty, field) is null)
        {
            SourceSpan dash = empty.Span.Length > 0 ? empty.Span : DashBefore(empty.Span.Start, field.Source.Text);
            return field.Refuse(FieldDiagnostics.EmptyItem(dash, field), item);
        }

        return Item is TextSchema { IsMarkdown: false } && WordInBrackets(item, field) is { } word
            ? field.Refuse(FieldDiagnostics.ItemInBrackets(item, word, field), item)
            : Item.Check(item, field);
    }

    // "- [Kultur]", "- {Kultur}": a name that needs no brackets where each line is an item. In a sentence they may be meant.
    private static string? WordInBrackets(YamlNode item, FieldContext field) => !field.IsInBrackets(item) ? null : item switch
    {
        YamlSequence { Items: [YamlScalar { IsNull: false } word] } => field.Written(word),
        YamlMapping { Entries: [{ Key: { } word, Value: YamlScalar { IsNull: true } }] } => field.Written(word),
        _ => null,
    };

    private static SourceSpan DashBefore(int offset, string text)
    {
        int dash = offset == 0 ? -1 : text.LastIndexOf('-', offset - 1);
        return dash < 0 ? new SourceSpan(offset, 0) : new SourceSpan(dash, 1);
    }
}
