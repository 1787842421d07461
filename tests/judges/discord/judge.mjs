// discord.js, unmodified, in the place of our own client: logs in, registers a command, answers it, edits, follows up, completes, and says goodbye.
// usage: node judge.mjs API_ROOT TOKEN          prints one line of JSON for each thing that happened
import { Client, REST, Routes, SlashCommandBuilder } from 'discord.js';

const [api, token] = process.argv.slice(2);
const say = (what, details = {}) => console.log(JSON.stringify({ what, ...details }));
const client = new Client({ intents: [], rest: { api, version: '10' } });
const rest = new REST({ api, version: '10' }).setToken(token);

const commands = [
  new SlashCommandBuilder()
    .setName('ping')
    .setNameLocalizations({ ko: '핑' })
    .setDescription('Answers')
    .addStringOption(option => option.setName('words').setDescription('Words').setAutocomplete(true)),
].map(command => command.toJSON());

client.once('clientReady', async () => {
  say('ready', { user: client.user.username });
  const kept = await rest.put(Routes.applicationCommands(client.application.id), { body: commands });
  say('registered', { names: kept.map(command => command.name) });
});

client.on('interactionCreate', async interaction => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: '하나', value: 'one' }]);
    say('completed');
    return;
  }

  const words = interaction.options.getString('words');
  if (words === 'later') {
    await interaction.deferReply();
    await interaction.editReply('later');
    await interaction.followUp('after');
    say('deferred');
    return;
  }

  await interaction.reply({ content: `pong ${words}`, withResponse: true });
  say('answered', { words, locale: interaction.locale });
  if (words === 'bye') {
    await client.destroy();
    say('gone');
  }
});

client.on('shardResume', () => say('resumed'));
client.on('error', error => say('error', { message: error.message }));
process.on('unhandledRejection', error => {
  say('failed', { message: String(error?.message ?? error) });
  process.exit(1);
});
await client.login(token);
