using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// A template made ready to run without the engine, which looks each variable up by its name and makes a list of all that a call is
/// passed: the pages of 1,000 chapters take little more than half the time. It does what most templates are made of, as the engine does
/// it. What it does not know it leaves to the engine (<see cref="QuickCompiler"/>), and so it does with a page on which anything is
/// wrong, so that nothing here has to say what (<see cref="GaveUpException"/>).
/// </summary>
/// <param name="body">What to run.</param>
/// <param name="variables">How many variables it has.</param>
internal sealed class QuickTemplate(QuickStatement body, int variables)
{
    /// <summary>Prints the template.</summary>
    /// <param name="context">The render at hand, which prints straight to its page.</param>
    /// <param name="model">The names that templates can use without a dot.</param>
    /// <param name="arguments">What the template is passed, its own name first.</param>
    public void Run(ThemeContext context, IView model, object?[] arguments) => body.Run(new QuickFrame(context, model, arguments, variables));
}
