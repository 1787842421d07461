namespace Bot.Testing.Discord.Rest;

/// <summary>Faults to come, in the order in which a test arranged them.</summary>
public sealed class RestFaults
{
    private readonly Lock gate = new();
    private readonly List<(string Part, RestFault Fault, int Left)> plan = [];

    /// <summary>The next so many requests whose "METHOD /path" contains the text meet this fault.</summary>
    public void On(string part, RestFault fault, int times = 1)
    {
        lock (gate)
        {
            plan.Add((part, fault, times));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            plan.Clear();
        }
    }

    internal RestFault? Next(string request)
    {
        lock (gate)
        {
            var at = plan.FindIndex(entry => request.Contains(entry.Part, StringComparison.Ordinal));
            if (at < 0)
            {
                return null;
            }

            var (part, fault, left) = plan[at];
            if (left > 1)
            {
                plan[at] = (part, fault, left - 1);
            }
            else
            {
                plan.RemoveAt(at);
            }

            return fault;
        }
    }
}
