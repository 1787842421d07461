using Microsoft.Extensions.Options;

namespace Bot.Core.Lexicon;

[OptionsValidator]
internal sealed partial class LexiconOptionsValidator : IValidateOptions<LexiconOptions>;
