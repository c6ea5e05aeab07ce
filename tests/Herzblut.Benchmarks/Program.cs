using BenchmarkDotNet.Running;
using Herzblut.Benchmarks.Fuzzing;
using Herzblut.Benchmarks.Templates;

// "fuzz [COUNT] [SEED]" and "page [FOLDER]" are quick runs of their own; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["fuzz", ..]:
        return FuzzCommand.Run(args[1..]);
    case ["page", ..]:
        return PageCommand.Run(args[1..]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
