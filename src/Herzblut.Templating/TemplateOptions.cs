using System.Globalization;
using Herzblut.Templating.Output;

namespace Herzblut.Templating;

/// <summary>How templates are read and rendered. The defaults are those of the language.</summary>
public sealed record TemplateOptions
{
    /// <summary>All defaults.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>How numbers and dates print where a template names no culture, and how lists of texts are sorted. Default: invariant.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Decides how printed values are escaped. Default: not at all.</summary>
    public OutputEncoder Encoder { get; init; } = OutputEncoder.Plain;

    /// <summary>Whether reading a variable that nobody set is an error. Default: false, it is null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>Whether an unknown member of an object of the host with a known shape is an error. Default: false, it is null.</summary>
    public bool StrictShapes { get; init; }

    /// <summary>Whether a missing member of an existing object is null. Default: true; false makes it an error.</summary>
    public bool RelaxedMemberAccess { get; init; } = true;

    /// <summary>Whether an index out of range is null. Default: true; false makes it an error.</summary>
    public bool RelaxedIndexerAccess { get; init; } = true;

    /// <summary>Whether a member or an index of null is null. Default: false, it is an error.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>Whether calling null gives null. Default: false, it is an error.</summary>
    public bool RelaxedFunctionAccess { get; init; }

    /// <summary>Whether later lines of a printed value get the indentation of their code block. Default: true.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Where the time and the local time zone come from. Default: the system.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Where <c>math.random</c> and <c>math.uuid</c> start in each render, so that the same render gives the same numbers.
    /// Default: null, they cannot be foreseen.
    /// </summary>
    public int? RandomSeed { get; init; }

    /// <summary>What a template may use up.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;
}
