// A small app on the official Bolt for JavaScript, unchanged but for the address of Slack's Web API. It touches each way in:
// commands, buttons, a modal, Home, both kinds of shortcuts, events, and an event that it refuses the first time.

const { App } = require('@slack/bolt');

const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slackApiUrl, PORT } = process.env;
const socketMode = Boolean(appToken);

const app = new App({
  token,
  clientOptions: { slackApiUrl },
  ...(socketMode ? { socketMode, appToken } : { signingSecret, processBeforeResponse: true }),
});

const text = (words) => ({ type: 'plain_text', text: words });
const form = {
  type: 'modal',
  callback_id: 'form.sent',
  title: text('A form'),
  submit: text('Send'),
  blocks: [{ type: 'input', block_id: 'word', label: text('A word'), element: { type: 'plain_text_input', action_id: 'typed' } }],
};

app.command('/echo', async ({ command, ack, respond }) => {
  await ack();
  await respond({
    text: `You said ${command.text}`,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `You said ${command.text}` } },
      { type: 'actions', elements: [{ type: 'button', action_id: 'again', value: command.text, text: text('Again') }] },
    ],
  });
});

app.action('again', async ({ action, ack, respond }) => {
  await ack();
  await respond({ replace_original: true, text: `And again ${action.value}` });
});

app.command('/form', async ({ command, ack, client }) => {
  await ack();
  await client.views.open({ trigger_id: command.trigger_id, view: form });
});

app.shortcut('form.open', async ({ shortcut, ack, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
});

app.view('form.sent', async ({ ack, view, body, client }) => {
  const word = view.state.values.word.typed.value;
  if (word.includes(' ')) {
    await ack({ response_action: 'errors', errors: { word: 'One word.' } });
    return;
  }
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: `Your word is ${word}` });
});

app.shortcut('shout', async ({ shortcut, ack, client }) => {
  await ack();
  await client.chat.postMessage({ channel: shortcut.channel.id, thread_ts: shortcut.message_ts, text: shortcut.message.text.toUpperCase() });
});

app.event('app_home_opened', async ({ event, client }) => {
  await client.views.publish({
    user_id: event.user,
    view: { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'The home of a parrot' } }] },
  });
});

app.event('app_mention', async ({ event, say }) => {
  await say({ thread_ts: event.ts, text: 'I was called' });
});

let refused = false;
app.message('refuse me once', async ({ say }) => {
  if (!refused) {
    refused = true;
    throw new Error('not this time');
  }
  await say('This is the second time');
});

app.message('something new', async ({ client, say }) => {
  try {
    await client.apiCall('reminders.add', { text: 'feed the parrot', time: 'in 5 minutes' });
  } catch (error) {
    await say(`Slack says ${error.data.error}`);
  }
});

app.event('team_join', async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.user.id, text: `Hello ${event.user.real_name}` });
});

app.start(Number(PORT) || undefined).then(() => console.log('ready'));
