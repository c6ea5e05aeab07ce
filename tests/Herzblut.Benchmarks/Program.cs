using BenchmarkDotNet.Running;
using Herzblut.Benchmarks.Building;
using Herzblut.Benchmarks.Fuzzing;

if (args is ["fuzz", .. string[] numbers])
{
    return Fuzzer.Run(numbers, Console.Out);
}

if (args is ["build", .. string[] arguments])
{
    return BuildScenarioOptions.Read(arguments) is { } options
        ? new BuildScenario(options, Console.Out).Run()
        : throw new ArgumentException("Name the program: build OUT/herzblut [--sizes 100,1000,10000] [--folder DIR]", nameof(args));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
