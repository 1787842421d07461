using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

public sealed class JosaTests
{
    [Theory]
    [InlineData("나델라", "나델라는")]
    [InlineData("올트먼", "올트먼은")]
    [InlineData("오픈AI", "오픈AI는")]
    [InlineData("IBM", "IBM은")]
    [InlineData("Intel", "Intel은")]
    [InlineData("Apple", "Apple은")]
    [InlineData("Nvidia", "Nvidia는")]
    [InlineData("나스닥 100", "나스닥 100은")]
    [InlineData("라마 2", "라마 2는")]
    [InlineData("−16.97%", "−16.97%는")]
    [InlineData("마이크로소프트(MS)", "마이크로소프트(MS)는")]
    [InlineData("…", "…는")]
    public void The_particle_fits_the_last_sound(string name, string topic) => Assert.Equal(topic, Josa.Topic(name));
}
