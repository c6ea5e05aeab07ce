using System.Runtime.CompilerServices;

namespace Herzblut.Server.Tests;

public class IdleCollectionTests
{
    [Fact]
    public async Task What_earlier_states_held_is_let_go_in_a_pause()
    {
        using var collection = new IdleCollection();
        WeakReference held = Hold();

        collection.AfterPause();

        for (int rounds = 0; held.IsAlive && rounds < 300; rounds++)
        {
            await Task.Delay(100);
        }

        held.IsAlive.ShouldBeFalse();
    }

    // In a method of its own, so that no variable of the test holds it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Hold() => new(new byte[256 << 20]);
}
