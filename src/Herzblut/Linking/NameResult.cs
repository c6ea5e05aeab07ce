using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// What a name in front matter (<c>related</c>, <c>translation</c>, <c>menu</c>) stands for.
/// </summary>
/// <param name="Page">The page; null where there is none or there are several.</param>
/// <param name="Several">The paths of pages with that file name, where there are several.</param>
/// <param name="Nearest">The path that was probably meant, where there is none.</param>
internal readonly record struct NameResult(PageFile? Page, ImmutableArray<string> Several, string? Nearest);
