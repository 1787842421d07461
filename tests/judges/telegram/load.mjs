// A bot on grammY that answers every command with the same message, for tests/Bot.Benchmarks. Usage: node load.mjs API_ROOT TOKEN MESSAGE inOrder|together.
// MESSAGE: a file with the fields of sendMessage, or empty for a hundred characters.
// inOrder: as grammY's own polling works, one update after another. together: no answer waits for another. Ends when its input ends.
import { readFileSync } from 'node:fs';
import { Bot } from 'grammy';

const [apiRoot, token, message, mode] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
const { text, ...rest } = message ? JSON.parse(readFileSync(message, 'utf8')) : { text: '답은 늘 같습니다. '.repeat(10) };
bot.command(['reaction', 'stock'], ctx => {
  const sent = ctx.reply(text, rest);
  return mode === 'together' ? void sent.catch(failure => console.error(failure.message)) : sent;
});
bot.catch(failure => console.error(failure.message));
process.stdin.resume().on('end', () => process.exit());
await bot.start();
