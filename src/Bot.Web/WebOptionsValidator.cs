using Microsoft.Extensions.Options;

namespace Bot.Web;

internal sealed class WebOptionsValidator : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        var isAddress = Uri.TryCreate(options.Url, UriKind.Absolute, out var url) && url is { Scheme: "http", PathAndQuery: "/", UserInfo: "" };
        return isAddress
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{WebOptions.Section}:{nameof(WebOptions.Url)} is '{options.Url}', but must be an address to listen on, such as http://127.0.0.1:8484.");
    }
}
