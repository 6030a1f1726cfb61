// The main pane when it shows a conversation: its head, its messages, and the composer.

import { post } from './api.js';
import { composer } from './composer.js';
import { h, replace, whenDifferent } from './dom.js';
import { icon } from './icons.js';
import { appTabs } from './home.js';
import { messageList } from './messagelist.js';
import { backLink, globalShortcuts } from './panehead.js';
import { botId, channel, channelTitle, on, personName, state } from './store.js';
import { headSwitcher } from './switcher.js';
import { loadWorkspace } from './sync.js';
import { attempt } from './toast.js';

export function mountChannel(main) {
  const head = h('div', { class: 'pane-head' });
  const empty = h('p', { class: 'empty', hidden: true });
  const list = messageList('Messages', { inThread: false });
  const box = composer({ inThread: false, sent: () => list.startAtEnd() });
  const pane = h('div', { class: 'pane', id: 'channel-pane' }, head, empty, list, box);
  main.append(pane);

  const showHead = whenDifferent(() => [channel(state.route.channel), state.workspace.app, state.workspace.people, state.workspace.me], () => replace(head, headOf(channel(state.route.channel))));
  const show = () => {
    const one = channel(state.route.channel);
    pane.hidden = state.route.view !== 'channel' || !one;
    if (pane.hidden) return;
    document.title = `${channelTitle(one)} · ${state.workspace.team.name} playground`;
    showHead();
    box.hidden = !one.is_member || !one.may_post || readOnly(one);
    box.show();
    showMessages();
  };
  const showMessages = () => {
    const { channel: id } = state.route;
    const messages = state.messages.get(id);
    const one = channel(id);
    if (!one || pane.hidden || !messages) return;
    list.show(messages, `${state.as}/${id}`, `Messages in ${channelTitle(one)}`);
    empty.hidden = messages.length > 0;
    empty.replaceChildren(...emptyWords(one));
  };
  on('route', (before) => {
    if (before.channel !== state.route.channel) list.startAtEnd();
  });
  on('route workspace person', show);
  on('messages', (id) => { if (id === state.route.channel) showMessages(); });
}

const CLOSED = { archived: 'Archived', restricted: 'Admins post here', read_only: 'Read-only' };

const readOnly = ({ with: other }) => other === botId() && (state.workspace.app.messages_read_only || !state.workspace.app.installed);

function headOf(one) {
  return [
    backLink('#/', 'Back to conversations'),
    h('div', { class: 'pane-title' },
      h('h1', null, one.kind === 'private' ? icon('lock') : null, channelTitle(one)),
      h('p', { class: 'quiet' }, under(one))),
    one.with === botId() ? appTabs('messages') : null,
    one.is_member ? null : h('p', { class: 'quiet' }, 'You are not in this channel.'),
    one.posting === 'open' ? null : h('p', { class: 'note' }, CLOSED[one.posting]),
    membership(one),
    globalShortcuts(),
    headSwitcher(),
  ];
}

function under(one) {
  if (one.with === botId()) return state.workspace.app.description ?? '';
  if (one.kind === 'im') return state.workspace.people.find((person) => person.id === one.with)?.title ?? '';
  const { member_count: count } = one;
  return [one.topic, `${count} ${count === 1 ? 'member' : 'members'}`].filter(Boolean).join(' · ');
}

/** Brings the bot into a channel where it is not, which Slack would not do by itself. */
function membership(one) {
  if (one.kind === 'im' || one.bot_is_member || !one.is_member) return null;
  const { name, installed } = state.workspace.app;
  if (!installed) return null;
  return h('button', { class: 'button button-small', type: 'button', 'aria-label': `Invite ${name}`, onclick: () => attempt(async () => {
    await post(`channels/${one.id}/invite`, { as: state.as });
    await loadWorkspace();
  }) }, 'Invite', h('span', { class: 'only-wide' }, ` ${name}`));
}

function emptyWords(one) {
  const command = state.workspace.app.commands[0]?.command;
  if (one.with === botId()) return ['Nothing said yet. Write ', h('code', null, 'sre'), ', or a situation in your own words.'];
  if (one.kind === 'im') return [`Nothing said yet between you and ${personName(one.with)}.`];
  return command ? ['Quiet here. Type ', h('code', null, `${command} sre`), '.'] : ['Quiet here.'];
}
