namespace Herzblut.Tests.Shared;

/// <summary>The folder of this repository, found from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Herzblut.slnx</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Herzblut.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Herzblut.slnx above '{start}': the tests run inside a checkout.");
    }
}
