using BenchmarkDotNet.Running;
using Herzblut.Benchmarks.Fuzzing;

if (args is ["fuzz", .. string[] numbers])
{
    return Fuzzer.Run(numbers, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
