using Scriban;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>chapter.title</c>: a member of a thing of the model, found again at once where it was found the last time. All other
/// targets take the engine's way.
/// </summary>
internal sealed class MemberAccess : ScriptMemberExpression
{
    // Where the member stood last. Threads that render the same template may overwrite each other's; it is only a guess.
    private int _guess;

    /// <summary>Whether evaluating the target of an access twice does no harm: names and members only.</summary>
    public static bool CanReplace(ScriptMemberExpression access)
        => access.Target is ScriptVariable || (access.Target is ScriptMemberExpression inner && CanReplace(inner));

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => TryRead(context, out object? value) ? value : base.Evaluate(context);

    /// <inheritdoc/>
    public override object? GetValue(TemplateContext context) => TryRead(context, out object? value) ? value : base.GetValue(context);

    // Members of the model are no functions, so there is nothing to call. What has no such target is evaluated once more.
    private bool TryRead(TemplateContext context, out object? value)
    {
        object? target = Target switch
        {
            ScriptVariable variable => context.GetValue(variable),
            MemberAccess inner => inner.TryRead(context, out object? found) ? found : null,
            _ => null,
        };
        if (target is IView view)
        {
            value = view.Read(Member!.Name, Member.Span, ref _guess); // parsed with a member
            return true;
        }

        value = null;
        return false;
    }
}
