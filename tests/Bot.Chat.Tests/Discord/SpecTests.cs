using System.Text.Json.Nodes;
using Bot.Testing.Discord.Rules;
using Bot.Testing.Discord.Schema;

namespace Bot.Chat.Tests.Discord;

/// <summary>The judge must be able to say no.</summary>
public sealed class SpecTests
{
    private static readonly JsonNode Sample = JsonNode.Parse(
        """
        { "defs": { "name": { "type": "string", "minLength": 1, "maxLength": 3, "pattern": "^[a-z]+$" } },
          "shape": { "type": "object", "required": ["name"], "properties": {
            "name": { "$ref": "#/defs/name" },
            "size": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 },
            "kind": { "oneOf": [ { "const": 1 }, { "const": 2 }, { "type": "string", "enum": ["a"] } ] },
            "tags": { "type": "array", "items": { "$ref": "#/defs/name" }, "maxItems": 2, "uniqueItems": true },
            "more": { "type": "object", "additionalProperties": { "type": "boolean" }, "maxProperties": 1 } } } }
        """)!;

    [Theory]
    [InlineData("""{"name":"abc","size":9,"kind":2,"tags":["a","b"],"more":{"x":true}}""")]
    [InlineData("""{"name":"a","size":null,"kind":"a"}""")]
    public void Takes_what_fits(string json) => Assert.Empty(Validate(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"name":""}""")]
    [InlineData("""{"name":"abcd"}""")]
    [InlineData("""{"name":"A"}""")]
    [InlineData("""{"name":"a","size":0}""")]
    [InlineData("""{"name":"a","size":10}""")]
    [InlineData("""{"name":"a","size":1.5}""")]
    [InlineData("""{"name":"a","kind":3}""")]
    [InlineData("""{"name":"a","tags":["a","a"]}""")]
    [InlineData("""{"name":"a","tags":["a","b","c"]}""")]
    [InlineData("""{"name":"a","more":{"x":1}}""")]
    [InlineData("""{"name":"a","more":{"x":true,"y":true}}""")]
    [InlineData("""{"name":"a","unknown":1}""")]
    public void Refuses_what_does_not(string json) => Assert.NotEmpty(Validate(json));

    [Theory]
    [InlineData("""{"type":4,"data":{"content":""}}""")]
    [InlineData("""{"type":4,"data":{"flags":32768,"content":"a","components":[{"type":10,"content":"a"}]}}""")]
    [InlineData("""{"type":4,"data":{"components":[{"type":10,"content":"a"}]}}""")]
    [InlineData("""{"type":4,"data":{"flags":1,"content":"a"}}""")]
    [InlineData("""{"type":5,"data":{"flags":32768}}""")]
    [InlineData("""{"type":4,"data":{"flags":32768,"components":[{"type":1,"components":[{"type":2,"style":2,"label":"a","custom_id":"x"},{"type":2,"style":2,"label":"b","custom_id":"x"}]}]}}""")]
    [InlineData("""{"type":4,"data":{"flags":32768,"components":[{"type":12,"items":[{"media":{"url":"attachment://no.png"}}]}]}}""")]
    [InlineData("""{"type":8,"data":{"choices":[{"name":"","value":"a"}]}}""")]
    public void The_rules_by_hand_refuse_what_the_description_lets_pass(string json)
        => Assert.NotEmpty(new RequestRules(spec: null).Check("POST", RequestRules.Callback, JsonNode.Parse(json), []));

    [Theory]
    [InlineData("""[{"name":"Ping","description":"a"}]""")]
    [InlineData("""[{"name":"a b","description":"a"}]""")]
    [InlineData("""[{"name":"ping","description":""}]""")]
    [InlineData("""[{"name":"ping","description":"a"},{"name":"ping","description":"b"}]""")]
    [InlineData("""[{"name":"ping","description":"a","name_localizations":{"kr":"핑"}}]""")]
    [InlineData("""[{"name":"ping","description":"a","options":[{"type":3,"name":"b","description":"c"},{"type":3,"name":"d","description":"e","required":true}]}]""")]
    public void The_rules_of_commands_refuse(string json)
        => Assert.NotEmpty(new RequestRules(spec: null).Check("PUT", RequestRules.Commands, JsonNode.Parse(json), []));

    [Fact]
    public void Discords_own_description_refuses_what_it_does_not_know()
    {
        var spec = DiscordSpec.Load();
        Assert.SkipWhen(spec is null, $"Discord's description is not at {DiscordSpec.FileName}.");
        var good = JsonNode.Parse("""{"type":4,"data":{"content":"a","allowed_mentions":{"parse":[]}}}""");
        var bad = JsonNode.Parse("""{"type":4,"data":{"content":"a","allowed_mention":{"parse":[]}}}""");
        Assert.Empty(new RequestRules(spec).Check("POST", RequestRules.Callback, good, []));
        Assert.NotEmpty(new RequestRules(spec).Check("POST", RequestRules.Callback, bad, []));
    }

    private static IReadOnlyList<string> Validate(string json) => new JsonSchemaValidator(Sample, strict: true).Validate(Sample["shape"]!, JsonNode.Parse(json));
}
