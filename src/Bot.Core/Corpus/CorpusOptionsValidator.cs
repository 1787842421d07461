using Microsoft.Extensions.Options;

namespace Bot.Core.Corpus;

[OptionsValidator]
internal sealed partial class CorpusOptionsValidator : IValidateOptions<CorpusOptions>;
