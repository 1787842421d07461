namespace Bot.Testing.Discord.Gateway;

/// <summary>Faults to come, in the order in which a test arranged them.</summary>
public sealed class GatewayFaults
{
    private readonly Lock gate = new();
    private readonly List<(GatewayMoment Moment, GatewayFault Fault, int Left)> plan = [];

    public void At(GatewayMoment moment, GatewayFault fault, int times = 1)
    {
        lock (gate)
        {
            plan.Add((moment, fault, times));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            plan.Clear();
        }
    }

    internal GatewayFault? Next(GatewayMoment moment)
    {
        lock (gate)
        {
            var at = plan.FindIndex(entry => entry.Moment == moment);
            if (at < 0)
            {
                return null;
            }

            var (_, fault, left) = plan[at];
            if (left > 1)
            {
                plan[at] = (moment, fault, left - 1);
            }
            else
            {
                plan.RemoveAt(at);
            }

            return fault;
        }
    }
}
