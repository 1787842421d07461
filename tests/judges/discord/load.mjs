// A bot on discord.js that answers every command with the same message, for tests/Bot.Benchmarks. Usage: node load.mjs API_ROOT TOKEN MESSAGE.
// MESSAGE: a file with the data of an answer, or empty for a hundred characters. Ends when its input ends.
import { readFileSync } from 'node:fs';
import { Client } from 'discord.js';

const [api, token, message] = process.argv.slice(2);
const client = new Client({ intents: [], rest: { api, version: '10' } });
const answer = message ? JSON.parse(readFileSync(message, 'utf8')) : { content: '답은 늘 같습니다. '.repeat(10) };
client.on('interactionCreate', interaction => interaction.reply(answer).catch(failure => console.error(failure.message)));
client.on('error', failure => console.error(failure.message));
process.stdin.resume().on('end', () => process.exit());
await client.login(token);
