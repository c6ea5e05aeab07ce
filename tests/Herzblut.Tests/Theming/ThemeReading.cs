using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Theming;
using Herzblut.Theming.Loading;

namespace Herzblut.Tests.Theming;

/// <summary>Reads the theme of a playbook that a test puts together.</summary>
public abstract class ThemeReading
{
    private readonly MemoryTree _tree = new();

    /// <summary>Its site.yml.</summary>
    protected string Site { get; set; } = "title: T\ntheme: eigen\nlanguages: [de]\n";

    /// <summary>What was found when it was read last.</summary>
    protected ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Adds a file.</summary>
    public ThemeReading Add(string path, string text)
    {
        _tree.Add(path, text);
        return this;
    }

    /// <summary>Reads it.</summary>
    private protected Theme Read()
    {
        var diagnostics = new DiagnosticBag();
        _tree.Add("site.yml", Site).Add("content/de/index.md", "");
        if (_tree.Read("themes/eigen/theme.yml") is null && Site.Contains("eigen", StringComparison.Ordinal))
        {
            _tree.Add("themes/eigen/theme.yml", "name: eigen\n");
        }

        SiteConfig config = SiteConfigReader.Read(_tree, ThemeReader.BuiltInThemes, diagnostics)!;
        Theme theme = ThemeReader.Read(_tree, config, diagnostics);
        Diagnostics = diagnostics.ToImmutable();
        return theme;
    }
}
