namespace Herzblut.Schemas;

/// <summary>How much experience a workshop asks of whoever leads it.</summary>
internal enum Difficulty
{
    /// <summary>Anyone can lead it.</summary>
    Easy,

    /// <summary>Some practice helps.</summary>
    Medium,

    /// <summary>For experienced facilitators.</summary>
    Hard,
}
