// One message: who, when, what it says, and what can be done with it.

import { post } from './api.js';
import { avatar } from './avatar.js';
import { renderBlocks } from './blocks.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { inspectMessage } from './inspector.js';
import { inline, mrkdwn } from './mrkdwn.js';
import { openList } from './popup.js';
import { go, threadHash } from './route.js';
import { botId, personName, state } from './store.js';
import { messageSurface } from './surface.js';
import { clock, isoTime } from './time.js';
import { attempt, toast } from './toast.js';

/** A list item; `compact` leaves out the sender, who is the same as above; `inThread` leaves out the way to the thread. */
export function messageItem(message, { compact, inThread }) {
  if (message.kind === 'joined') return joined(message);
  const name = message.kind === 'command' ? 'command' : message.ephemeral ? 'ephemeral' : 'plain';
  const classes = ['message', `message-${name}`, compact ? 'message-compact' : ''].join(' ').trim();
  return h('li', { class: classes, tabindex: '-1', 'data-ts': message.ts, 'data-focus': 'message' },
    message.ephemeral ? h('p', { class: 'only-you' }, icon('eye'), 'Only visible to you') : null,
    h('div', { class: 'message-row' },
      compact ? h('time', { class: 'gutter-time', datetime: isoTime(message.ts) }, clock(message.ts)) : avatar(message.user),
      h('div', { class: 'message-body' },
        compact ? h('span', { class: 'sr-only' }, personName(message.user)) : head(message),
        content(message), notice(message), inThread ? null : threadLink(message))),
    toolbar(message, inThread));
}

function head(message) {
  return h('p', { class: 'message-head' },
    h('span', { class: 'sender' }, personName(message.user)),
    message.user === botId() ? h('span', { class: 'badge' }, 'app') : null,
    h('time', { datetime: isoTime(message.ts) }, clock(message.ts)));
}

function content(message) {
  if (message.kind === 'command') return h('p', { class: 'text' }, 'typed ', h('code', null, message.text));
  const parts = message.blocks?.length ? [renderBlocks(message.blocks, messageSurface(message))] : mrkdwn(message.text);
  for (const attachment of message.attachments ?? []) {
    const inside = attachment.blocks?.length ? renderBlocks(attachment.blocks, messageSurface(message)) : mrkdwn(attachment.text ?? attachment.fallback);
    parts.push(h('div', { class: 'attachment' }, inside));
  }
  if (message.edited) parts.push(h('span', { class: 'edited' }, '(edited)'));
  return parts;
}

function notice(message) {
  const lines = [];
  if (message.notifies?.length) {
    lines.push(h('p', { class: 'notifies' }, icon('bell'), h('span', null, 'Notifies ', message.notifies.flatMap((token, index) => [index ? ', ' : '', ...inline(token)]))));
  }
  return lines;
}

function joined(message) {
  return h('li', { class: 'message message-joined', tabindex: '-1', 'data-ts': message.ts, 'data-focus': 'message' },
    h('p', { class: 'text' }, icon('join'), h('span', null, personName(message.user), ' joined'), h('time', { datetime: isoTime(message.ts) }, clock(message.ts))));
}

function threadLink(message) {
  if (!message.reply_count) return null;
  const words = message.reply_count === 1 ? '1 reply' : `${message.reply_count} replies`;
  return h('a', { class: 'thread-link', href: threadHash(message.channel, message.ts), 'data-focus': 'thread' },
    (message.reply_users ?? []).slice(0, 4).map((user) => avatar(user, 'tiny')), h('span', null, words),
    message.latest_reply ? h('span', { class: 'quiet' }, `last at ${clock(message.latest_reply)}`) : null);
}

function toolbar(message, inThread) {
  const inspect = { label: 'Show in the inspector', hint: 'What was sent and called about it', icon: 'inspect', run: () => inspectMessage(message) };
  if (message.ephemeral || message.kind === 'notice') return message.kind === 'notice' ? null : menuOnly(inspect);
  const parent = message.thread_ts ?? message.ts;
  const shortcuts = state.workspace.app.shortcuts.filter((one) => one.type === 'message');
  const more = h('button', { class: 'icon-button', type: 'button', 'aria-label': 'More actions', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-focus': 'more' }, icon('more'));
  more.addEventListener('click', () => openList(more, { label: 'Message actions', items: [
    ...shortcuts.map((one) => ({ label: one.name, hint: `${state.workspace.app.name}. ${one.description ?? ''}`, icon: 'bolt', run: () => runShortcut(message, one) })),
    ...(inThread ? [] : [{ label: 'Reply in thread', icon: 'reply', run: () => go(threadHash(message.channel, parent)) }]),
    inspect,
    { label: 'Copy text', icon: 'copy', run: () => navigator.clipboard?.writeText(message.text).then(() => toast('Copied.')) },
  ] }));
  return h('div', { class: 'message-tools' },
    inThread ? null : h('button', { class: 'icon-button reply-button', type: 'button', 'aria-label': 'Reply in thread', 'data-focus': 'reply', onclick: () => go(threadHash(message.channel, parent)) }, icon('reply')),
    more);
}

/** What only one person sees has no shortcuts and no thread, as in Slack. */
function menuOnly(inspect) {
  const more = h('button', { class: 'icon-button', type: 'button', 'aria-label': 'More actions', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-focus': 'more' }, icon('more'));
  more.addEventListener('click', () => openList(more, { label: 'Message actions', items: [inspect] }));
  return h('div', { class: 'message-tools' }, more);
}

const runShortcut = (message, shortcut) => attempt(() => post('shortcut', {
  as: state.as, callback_id: shortcut.callback_id, channel: message.channel, message_ts: message.ts,
}));
