// The least that the official Bolt for JavaScript can do: it checks the signature, parses the command and acknowledges.
const { App, HTTPReceiver } = require('@slack/bolt');

const receiver = new HTTPReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET, logLevel: 'error' });
const app = new App({
  receiver,
  logLevel: 'error',
  authorize: async () => ({ botToken: 'xoxb-none', botId: 'B0', botUserId: 'U0' }),
});
app.command('/whichrole', async ({ ack }) => { await ack(); });
app.start(Number(process.env.PORT));
