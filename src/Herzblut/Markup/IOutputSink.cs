namespace Herzblut.Markup;

/// <summary>Takes the files of a site as they are finished. Thread-safe.</summary>
internal interface IOutputSink
{
    /// <summary>Takes a file whose bytes are the caller's again afterwards.</summary>
    /// <returns>What stays of it.</returns>
    OutputFile Add(string path, ReadOnlySpan<byte> content);

    /// <summary>Takes a file whose bytes nobody changes any more.</summary>
    /// <returns>What stays of it.</returns>
    OutputFile Add(OutputFile file);
}
