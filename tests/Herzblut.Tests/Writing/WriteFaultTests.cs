using Herzblut.Diagnostics;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

public class WriteFaultTests
{
    public static TheoryData<Exception, string> Problems => new()
    {
        { new UnauthorizedAccessException("IO_Denied"), "permission" },
        { new PathTooLongException("IO_Long"), "longer" },
        { new DirectoryNotFoundException("IO_NotFound"), "not there" },
        { new IOException("IO_Full", 28), "space" },
        { new IOException("IO_Full", unchecked((int)0x80070070)), "space" },
        { new IOException("IO_Shared", unchecked((int)0x80070020)), "open" },
        { new IOException("IO_Strange", 5), "IOException, 5" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_reason_is_told_in_words_of_our_own(Exception problem, string english)
    {
        Message reason = WriteFault.InWords(problem);

        reason.English.ShouldContain(english);
        reason.German.ShouldNotBe(reason.English);
        (reason.German + reason.English).ShouldNotContain("IO_");
    }
}
