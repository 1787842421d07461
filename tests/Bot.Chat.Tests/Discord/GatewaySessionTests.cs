using Bot.Chat.Discord.Gateway;

namespace Bot.Chat.Tests.Discord;

public sealed class GatewaySessionTests
{
    private const string Gateway = "wss://gateway.test";
    private readonly GatewaySession session = new();

    [Fact]
    public void Identifies_after_hello_and_begins_to_beat()
    {
        session.Take(new GatewayInput.Opened());
        var steps = Receive("""{"op":10,"d":{"heartbeat_interval":41250}}""");

        Assert.Equal([new GatewayStep.BeginBeating(TimeSpan.FromMilliseconds(41250)), new GatewayStep.SendIdentify()], steps);
    }

    [Fact]
    public void Resumes_where_it_was_at_the_address_it_was_told()
    {
        LogIn();
        session.Take(new GatewayInput.Closed(null));

        Assert.True(session.CanResume);
        Assert.Equal("wss://resume.test", session.Address(Gateway));
        session.Take(new GatewayInput.Opened());
        Assert.Equal(new GatewayStep.SendResume("abc", 1), Hello()[1]);
    }

    [Fact]
    public void Answers_a_request_for_a_heartbeat_at_once_with_the_last_number()
    {
        LogIn();
        Assert.Equal([new GatewayStep.SendHeartbeat(1)], Receive("""{"op":1,"d":null}"""));
    }

    [Fact]
    public void Takes_a_missing_acknowledgement_for_a_dead_connection_and_keeps_the_session()
    {
        LogIn();
        Assert.Equal([new GatewayStep.SendHeartbeat(1)], session.Take(new GatewayInput.HeartbeatDue()));
        var step = Assert.IsType<GatewayStep.HangUp>(Assert.Single(session.Take(new GatewayInput.HeartbeatDue())));

        Assert.NotInRange(step.Code, 1000, 1001);
        Assert.True(session.CanResume);
    }

    [Fact]
    public void Beats_on_when_acknowledged()
    {
        LogIn();
        for (var i = 0; i < 3; i++)
        {
            Assert.IsType<GatewayStep.SendHeartbeat>(Assert.Single(session.Take(new GatewayInput.HeartbeatDue())));
            Assert.Empty(Receive("""{"op":11}"""));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Keeps_an_invalid_session_only_when_told_so(bool resumable)
    {
        LogIn();
        var steps = Receive($$"""{"op":9,"d":{{(resumable ? "true" : "false")}}}""");

        Assert.IsType<GatewayStep.HangUp>(Assert.Single(steps));
        Assert.Equal(resumable, session.CanResume);
        Assert.Equal(resumable ? "wss://resume.test" : Gateway, session.Address(Gateway));
    }

    [Fact]
    public void Connects_again_when_asked_and_keeps_the_session()
    {
        LogIn();
        Assert.IsType<GatewayStep.HangUp>(Assert.Single(Receive("""{"op":7,"d":null}""")));
        Assert.True(session.CanResume);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(1006, true)]
    [InlineData(4000, true)]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4003, true)]
    [InlineData(4005, true)]
    [InlineData(4008, true)]
    [InlineData(4007, false)]
    [InlineData(4009, false)]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    public void Comes_back_after_every_close_that_allows_it(int? code, bool resumes)
    {
        LogIn();
        Assert.IsType<GatewayStep.Reconnect>(Assert.Single(session.Take(new GatewayInput.Closed(code))));
        Assert.Equal(resumes, session.CanResume);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public void Gives_up_after_every_close_that_would_only_come_again(int code)
    {
        LogIn();
        Assert.Equal([new GatewayStep.GiveUp(code)], session.Take(new GatewayInput.Closed(code)));
        Assert.EndsWith(".", GatewayCloseCodes.Explain(code), StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_resuming_where_nobody_ever_answers()
    {
        LogIn();
        session.Take(new GatewayInput.Closed(null));
        for (var i = 0; i < 4; i++)
        {
            Assert.True(session.CanResume);
            session.Take(new GatewayInput.Opened());
            session.Take(new GatewayInput.Closed(null));
        }

        Assert.True(session.CanResume);
        session.Take(new GatewayInput.Closed(null));
        Assert.False(session.CanResume);
    }

    [Fact]
    public void Remembers_how_far_a_replay_came()
    {
        LogIn();
        session.Take(new GatewayInput.Closed(null));
        session.Take(new GatewayInput.Opened());
        Hello();
        Assert.IsType<GatewayStep.Deliver>(Assert.Single(Receive("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{}}""")));
        session.Take(new GatewayInput.Closed(null));
        session.Take(new GatewayInput.Opened());

        Assert.Equal(new GatewayStep.SendResume("abc", 2), Hello()[1]);
    }

    [Fact]
    public void Hangs_up_when_a_login_is_never_finished()
    {
        session.Take(new GatewayInput.Opened());
        Hello();
        Assert.IsType<GatewayStep.HangUp>(Assert.Single(session.Take(new GatewayInput.SetupOverdue())));
    }

    [Fact]
    public void Lets_the_setup_time_pass_when_logged_in()
    {
        LogIn();
        Assert.Empty(session.Take(new GatewayInput.SetupOverdue()));
    }

    [Theory]
    [InlineData("""{"op":10}""")]
    [InlineData("""{"op":10,"d":null}""")]
    [InlineData("""{"op":10,"d":{}}""")]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":0}}""")]
    public void Hangs_up_on_a_greeting_without_an_interval(string greeting)
    {
        session.Take(new GatewayInput.Opened());
        Assert.IsType<GatewayStep.HangUp>(Assert.Single(Receive(greeting)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"op":"0"}""")]
    [InlineData("""{"op":1e9}""")]
    [InlineData("""{"op":0,"s":"one"}""")]
    [InlineData("""{"op":0,"d":{""")]
    [InlineData("""{"op":0,"t":7}""")]
    public void What_is_no_frame_is_none(string text) => Assert.Null(GatewayCodec.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    private void LogIn()
    {
        session.Take(new GatewayInput.Opened());
        Hello();
        var steps = Receive("""{"op":0,"s":1,"t":"READY","d":{"session_id":"abc","resume_gateway_url":"wss://resume.test"}}""");
        Assert.Equal([new GatewayStep.Ready(Resumed: false)], steps);
    }

    private IReadOnlyList<GatewayStep> Hello() => Receive("""{"op":10,"d":{"heartbeat_interval":41250}}""");

    private IReadOnlyList<GatewayStep> Receive(string json)
    {
        var frame = GatewayCodec.Read(System.Text.Encoding.UTF8.GetBytes(json));
        Assert.NotNull(frame);
        return session.Take(new GatewayInput.Received(frame));
    }
}
