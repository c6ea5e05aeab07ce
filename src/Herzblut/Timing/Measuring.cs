namespace Herzblut.Timing;

/// <summary>Measures where it is asked for.</summary>
internal static class Measuring
{
    /// <summary>Runs a stage; measures it where there is a timer.</summary>
    public static T Measure<T>(this BuildTimer? timer, BuildStage stage, Func<T> work) => timer is null ? work() : timer.Run(stage, work);
}
