using Herzblut.Rendering.Templates;
using Scriban.Functions;
using Scriban.Runtime;

namespace Herzblut.Tests.Rendering.Templates;

public class ThemeLibraryTests
{
    // A new version of the package may bring a group; it is to be taken up or left out on purpose.
    [Fact]
    public void The_builtins_are_those_of_the_package_but_for_include_join()
        => ThemeLibrary.Builtins.Keys.ShouldBe(new BuiltinFunctions().Keys.Except(["include_join"]), ignoreOrder: true);

    [Fact]
    public void No_member_of_a_group_can_be_written()
        => ThemeLibrary.Builtins.Values.Select(builtin => builtin.Value).OfType<ScriptObject>().ShouldAllBe(group => group.IsReadOnly);
}
