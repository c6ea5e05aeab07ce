using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Execution.Operations;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>One <c>when</c> of a <see cref="CaseNode"/>.</summary>
/// <param name="Values">Any of these.</param>
/// <param name="Body">What happens then.</param>
/// <param name="Site">Where the <c>when</c> stands.</param>
internal sealed record CaseBranch(ExpressionNode[] Values, StatementNode Body, OperandSite Site);
