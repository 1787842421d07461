// A bot on grammY, which knows nothing of this project: if it can log in, register commands, receive, answer, edit and upload through the
// emulator, then the emulator speaks the Bot API. Usage: node judge.mjs API_ROOT TOKEN. Says "ready NAME" when it polls; ends when its input ends.
import { Bot, GrammyError, InlineKeyboard, InputFile } from 'grammy';

const [apiRoot, token] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

bot.command('echo', ctx => ctx.reply(`<b>echo</b> &lt;${ctx.match}&gt;`, {
  parse_mode: 'HTML',
  reply_parameters: { message_id: ctx.msg.message_id },
  message_thread_id: ctx.msg.is_topic_message ? ctx.msg.message_thread_id : undefined,
  reply_markup: new InlineKeyboard().text('다음', 'p2'),
}));

bot.command('photo', async ctx => {
  const sent = await ctx.replyWithPhoto(new InputFile(pixel, 'chart.png'), { caption: '그림' });
  await ctx.api.editMessageCaption(sent.chat.id, sent.message_id, { caption: '새 설명' });
});

bot.command('bad', async ctx => {
  try {
    await ctx.reply('<p>', { parse_mode: 'HTML' });
  } catch (error) {
    await ctx.reply(error instanceof GrammyError ? `${error.error_code} ${error.description}` : `unexpected ${error}`);
  }
});

bot.callbackQuery('p2', async ctx => {
  await ctx.editMessageText('둘');
  await ctx.answerCallbackQuery({ text: '넘김' });
});

bot.on('inline_query', ctx => ctx.answerInlineQuery([{
  type: 'article',
  id: '1',
  title: ctx.inlineQuery.query,
  input_message_content: { message_text: '<i>말</i>', parse_mode: 'HTML' },
}], { cache_time: 0 }));

bot.catch(failure => console.error(failure.message));
process.stdin.resume().on('end', () => bot.stop());

await bot.api.setMyCommands([{ command: 'echo', description: '되풀이' }], { language_code: 'ko' });
await bot.start({ onStart: me => console.log(`ready ${me.username}`) });
