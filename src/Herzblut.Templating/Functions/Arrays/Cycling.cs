using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>
/// <c>array.cycle</c>: one item after the other, from the front again behind the last. Calls with the same group go on
/// together; without a group, calls with the same items.
/// </summary>
internal static class Cycling
{
    private const int Remembering = 10;

    public static Value Cycle(in FunctionCall call)
    {
        if (call.List(0) is not { Count: > 0 } list)
        {
            return Value.Null;
        }

        // Items or group are hashed and, the first time, remembered.
        call.CountWork(Remembering);
        if (call[1].IsNull)
        {
            call.CountSteps(list.Count);
            TextReading.Count(call, list);
        }
        else
        {
            TextReading.Count(call, call[1]);
        }

        CyclePositions positions = call.PerRender<CyclePositions>();
        int position = call[1].IsNull ? positions.Next(list) : positions.Next(call[1]);
        return list[position % list.Count];
    }
}
