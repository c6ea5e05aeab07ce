using System.Runtime.CompilerServices;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>Room for the arguments of most calls, on the stack.</summary>
[InlineArray(Capacity)]
internal struct ValueBuffer
{
    public const int Capacity = 4;

    private Value _first;
}
