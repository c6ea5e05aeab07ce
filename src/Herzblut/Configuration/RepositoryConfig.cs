namespace Herzblut.Configuration;

/// <summary>
/// Where the playbook's sources live.
/// </summary>
/// <param name="Url">Absolute, <c>https://</c> or <c>http://</c>, without a slash at its end.</param>
/// <param name="Branch">Default: <c>main</c>.</param>
/// <param name="Kind">Which product serves it. Default: told from the host's name, otherwise GitHub.</param>
internal sealed record RepositoryConfig(string Url, string Branch, RepositoryKind Kind);
