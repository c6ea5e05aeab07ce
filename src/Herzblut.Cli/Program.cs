using System.Text;
using Herzblut.Cli;

// A small build ends before it has used that much: its collections, which find little to give back, took 3 % of its processor time.
const long BeforeFirstCollection = 80 << 20;
if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 8 * BeforeFirstCollection)
{
    GC.TryStartNoGCRegion(BeforeFirstCollection);
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, CommandEnvironment.OfProcess());
