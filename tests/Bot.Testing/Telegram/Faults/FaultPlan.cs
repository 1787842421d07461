namespace Bot.Testing.Telegram.Faults;

/// <summary>The faults that are still to come; each call takes at most one.</summary>
public sealed class FaultPlan
{
    private readonly Lock guard = new();
    private readonly List<InjectedFault> faults = [];

    /// <summary>How many are still to come.</summary>
    public int Left
    {
        get
        {
            lock (guard)
            {
                return faults.Sum(fault => fault.Times);
            }
        }
    }

    public void Add(InjectedFault fault)
    {
        lock (guard)
        {
            faults.Add(fault);
        }
    }

    public void Clear()
    {
        lock (guard)
        {
            faults.Clear();
        }
    }

    internal InjectedFault? Take(string method)
    {
        lock (guard)
        {
            var index = faults.FindIndex(fault => fault.Method is null || fault.Method == method);
            if (index < 0)
            {
                return null;
            }

            var fault = faults[index];
            if (fault.Times > 1)
            {
                faults[index] = fault with { Times = fault.Times - 1 };
            }
            else
            {
                faults.RemoveAt(index);
            }

            return fault;
        }
    }
}
