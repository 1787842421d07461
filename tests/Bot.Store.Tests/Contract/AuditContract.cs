using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

/// <summary>What every audit log must do.</summary>
public abstract class AuditContract : StateContract
{
    [Fact]
    public async Task The_newest_comes_first_a_page_at_a_time_and_survives_a_new_start()
    {
        var entries = Enumerable.Range(0, 5).Select(i => new AuditEntry(Morning.AddMinutes(i), "discord", "1", $"/reload {i}", "다시 읽었습니다.")).ToList();
        foreach (var entry in entries)
        {
            await Stores.Audit.WriteAsync(entry, Cancel);
        }

        var again = (await OpenAsync()).Audit;

        Assert.Equal([entries[4], entries[3]], await again.ReadAsync(0, 2, Cancel));
        Assert.Equal([entries[0]], await again.ReadAsync(4, 2, Cancel));
    }

    [Fact]
    public async Task Forgetting_a_user_takes_nothing_out()
    {
        await Stores.Audit.WriteAsync(new AuditEntry(Morning, "discord", "u1", "/reload", "Done."), Cancel);

        await Stores.Subscriptions.ForgetUserAsync("discord", "u1", Cancel);

        Assert.Equal("u1", Assert.Single(await Stores.Audit.ReadAsync(0, 10, Cancel)).User);
    }
}
