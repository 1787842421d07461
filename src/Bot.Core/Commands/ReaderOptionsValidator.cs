using Microsoft.Extensions.Options;

namespace Bot.Core.Commands;

[OptionsValidator]
internal sealed partial class ReaderOptionsValidator : IValidateOptions<ReaderOptions>;
