using Markdig.Syntax;

namespace Herzblut.Markdown.Drafts;

/// <summary>Where blocks stand in their container; looking through a long container for each of its blocks would take quadratic time.</summary>
internal sealed class BlockPlaces
{
    private readonly HashSet<ContainerBlock> _known = [];
    private readonly Dictionary<Block, int> _places = [];

    /// <summary>The block so many places after another in the same container (before it, if negative); null where there is none.</summary>
    public Block? Neighbour(Block block, int distance)
    {
        if (block.Parent is not { } parent)
        {
            return null;
        }

        if (_known.Add(parent))
        {
            for (int i = 0; i < parent.Count; i++)
            {
                _places[parent[i]] = i;
            }
        }

        return _places.TryGetValue(block, out int place) && place + distance >= 0 && place + distance < parent.Count ? parent[place + distance] : null;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _known.Clear();
        _places.Clear();
    }
}
