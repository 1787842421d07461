// A bot on discord.js that answers every command with the same text, for tests/Bot.Benchmarks. Usage: node load.mjs API_ROOT TOKEN.
// Ends when its input ends.
import { Client } from 'discord.js';

const [api, token] = process.argv.slice(2);
const client = new Client({ intents: [], rest: { api, version: '10' } });
const content = '답은 늘 같습니다. '.repeat(10);
client.on('interactionCreate', interaction => interaction.reply({ content }).catch(failure => console.error(failure.message)));
client.on('error', failure => console.error(failure.message));
process.stdin.resume().on('end', () => process.exit());
await client.login(token);
