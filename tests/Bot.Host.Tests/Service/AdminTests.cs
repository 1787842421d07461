using System.Globalization;
using Bot.Testing.Discord;

namespace Bot.Host.Tests.Service;

/// <summary>What admins do while the service runs, as they and others see it.</summary>
public sealed class AdminTests
{
    [Fact]
    public async Task A_reload_on_Telegram_shows_in_one_message_how_far_it_is_and_what_it_did_and_others_are_answered_meanwhile()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        scene.Write("바.txt", "바 회사 소식\n\n바 회사의 이보기 대표는 \"잘 팔린다\"고 말했다.\n");
        scene.Write("가.txt", "가 회사 소식\n\n가 회사의 김표본 대표는 \"접겠다\"고 말했다.\n");
        scene.Write("빈.txt", "");
        scene.Delete("나.txt");
        scene.Gate!.Shut();

        var shown = await scene.AskAsync(scene.Admin, "/새로읽기");
        Assert.StartsWith("기사를 새로 읽고 있습니다", shown.Text, StringComparison.Ordinal);
        var other = await scene.AskAsync(scene.Guest, "/출처");
        Assert.Contains("기사 5건", other.Text, StringComparison.Ordinal);
        var second = await scene.AskAsync(scene.Admin, "/reload");
        Assert.StartsWith("이미 새로 읽고 있습니다", second.Text, StringComparison.Ordinal);
        scene.Gate.Open();
        await scene.UntilAsync(shown, "새로 읽었습니다: 더해짐 1, 바뀜 1, 사라짐 1, 그대로 3, 문제 1");

        Assert.All(["바.txt", "가.txt", "나.txt", "빈.txt: is empty."], part => Assert.Contains(part, shown.Text, StringComparison.Ordinal));
        Assert.True(shown.Edits >= 1);
        Assert.Equal(3, scene.Room.Answers.Count);
        Assert.Empty(scene.Scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_reload_on_Discord_edits_its_own_answer()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        scene.Write("바.txt", "바 회사 소식\n\n바 회사의 이보기 대표는 \"잘 팔린다\"고 말했다.\n");
        scene.Gate!.Shut();

        var asked = await scene.Scene.Discord.Gateway.SendAsync(InteractionPayloads.Command("reload", locale: "en-US"));
        await scene.UntilAsync(asked, "Reading the corpus again");
        Assert.Equal(5, (int?)asked.Response!["type"]);
        scene.Gate.Open();
        await scene.Scene.Discord.UntilAsync(() => asked.Edits > 1, "the answer");
        Assert.Contains("1 added, 0 changed, 0 removed, 5 unchanged, 0 rejected", Reading.Text(asked), StringComparison.Ordinal);

        Assert.Empty(asked.FollowUps);
        Assert.Empty(scene.Scene.Discord.Violations);
    }

    [Fact]
    public async Task An_emptied_corpus_is_refused_and_the_old_index_answers_until_somebody_forces_it()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        foreach (var name in (string[])["가", "나", "다", "라"])
        {
            scene.Delete($"{name}.txt");
        }

        var refused = await scene.AskAsync(scene.Admin, "/reload");
        await scene.UntilAsync(refused, "반영하지 않았습니다");
        Assert.Contains("기사 5건 가운데 4건이 사라지게 되어", refused.Text, StringComparison.Ordinal);
        Assert.Contains("기사 5건", (await scene.AskAsync(scene.Guest, "/출처")).Text, StringComparison.Ordinal);

        var asked = await scene.Scene.Discord.Gateway.SendAsync(InteractionPayloads.Command("reload", locale: "en-US"));
        await scene.UntilAsync(asked, "4 of the 5 articles in the index would vanish");
        scene.Scene.Telegram.Press(scene.Admin, refused, "그래도 반영");
        await scene.UntilAsync(refused, "사라짐 4, 그대로 1");
        Assert.Contains("기사 1건", (await scene.AskAsync(scene.Guest, "/출처")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_broken_throughout_is_refused_and_told()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        foreach (var name in (string[])["가", "나", "다", "라", "마"])
        {
            scene.Write($"{name}.txt", "\0\0\0");
        }

        var asked = await scene.Scene.Discord.Gateway.SendAsync(InteractionPayloads.Command("reload"));
        await scene.UntilAsync(asked, "반영하지 않았습니다");

        Assert.Contains("읽지 못함", Reading.Text(asked), StringComparison.Ordinal);
        Assert.Contains("기사 5건", (await scene.AskAsync(scene.Guest, "/출처")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_reload_by_command_or_by_button_and_the_log_shows_who_tried()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        foreach (var name in (string[])["가", "나", "다", "라"])
        {
            scene.Delete($"{name}.txt");
        }

        Assert.StartsWith("관리자만 쓸 수 있습니다", (await scene.AskAsync(scene.Guest, "/reload force")).Text, StringComparison.Ordinal);
        var refused = await scene.AskAsync(scene.Admin, "/reload");
        await scene.UntilAsync(refused, "반영하지 않았습니다");
        var press = scene.Scene.Telegram.Press(scene.Guest, refused, "그래도 반영");
        await scene.Scene.Telegram.WaitAsync(() => scene.Scene.Telegram.CallbackAnswers.Any(answer => answer.QueryId == press), TestContext.Current.CancellationToken);
        Assert.Contains("반영하지 않았습니다", refused.Text, StringComparison.Ordinal);

        var log = (await scene.AskAsync(scene.Admin, "/관리기록")).Text;
        Assert.Contains($"telegram:{scene.Guest.Id.ToString(CultureInfo.InvariantCulture)}", log, StringComparison.Ordinal);
        Assert.All(["refused: not an admin", "begun", "not done: 반영하지 않았습니다"], part => Assert.Contains(part, log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_reload_says_so_and_the_next_start_serves_the_old_index_and_then_the_new_corpus()
    {
        await using var scene = await AdminScene.OpenAsync();
        var first = await scene.StartAsync();
        scene.Write("바.txt", "바 회사 소식\n\n바 회사의 이보기 대표는 \"잘 팔린다\"고 말했다.\n");
        scene.Gate!.Shut();
        var shown = await scene.AskAsync(scene.Admin, "/reload");
        await first.StopAsync();

        Assert.StartsWith("봇이 꺼지면서 멈췄습니다", shown.Text, StringComparison.Ordinal);
        await scene.LaunchAgainAsync();
        Assert.Contains("기사 5건", (await scene.AskAsync(scene.Guest, "/출처")).Text, StringComparison.Ordinal);
        scene.Gate.Open();
        await scene.UntilReloadedAsync();
        Assert.Contains("기사 6건", (await scene.AskAsync(scene.Guest, "/출처")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_of_index_queue_platforms_and_uptime()
    {
        await using var scene = await AdminScene.OpenAsync();
        await scene.StartAsync();
        var text = (await scene.AskAsync(scene.Admin, "/상태")).Text;

        Assert.All(["기사 5건", "마지막 반영", "discord: 연결됨", "telegram: 연결됨", "구독 0건", "피드 0개", "켜진 지"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
