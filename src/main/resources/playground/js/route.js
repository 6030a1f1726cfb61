// Where the page is, kept in the address: #/c/{channel}, #/c/{channel}/t/{ts}, #/app/home, #/app/messages, or #/ for
// the list (phone).

import { post } from './api.js';
import { appChannel, changed, channel, state } from './store.js';
import { loadMessages, loadThread, loadWorkspace, visitHome } from './sync.js';
import { attempt } from './toast.js';

export const APP_HOME = '#/app/home';
export const APP_MESSAGES = '#/app/messages';

const PHONE = matchMedia('(max-width: 720px)');

export const isPhone = () => PHONE.matches;
export const channelHash = (id) => `#/c/${id}`;
export const threadHash = (id, ts) => `#/c/${id}/t/${ts}`;

export function go(hash) {
  if (location.hash === hash) read();
  else location.hash = hash;
}

export function startRouting() {
  addEventListener('hashchange', read);
  PHONE.addEventListener('change', read);
  return read();
}

function parse() {
  const [, kind, id, , thread] = location.hash.slice(1).split('/');
  if (kind === 'app' && id === 'messages' && appChannel()) return { view: 'channel', channel: appChannel().id, thread: null };
  if (kind === 'app') return { view: 'home', channel: null, thread: null };
  if (kind === 'c' && channel(id)) return { view: 'channel', channel: id, thread: thread ?? null };
  return isPhone() ? { view: 'list', channel: null, thread: null } : { view: 'channel', channel: firstChannel(), thread: null };
}

function firstChannel() {
  const { channels } = state.workspace;
  const mine = channels.filter((one) => one.is_member);
  return (mine.find((one) => one.name === 'general') ?? mine[0] ?? channels[0]).id;
}

export async function read() {
  const before = state.route;
  state.route = parse();
  const { view, channel: id, thread } = state.route;
  document.body.dataset.pane = view === 'list' ? 'list' : thread ? 'thread' : 'main';
  if (state.thread?.ts !== thread) state.thread = null;
  changed('route', before);
  if (location.hash === APP_MESSAGES && before.channel !== (appChannel()?.id ?? '')) await openMessages();
  else if (view === 'home' && before.view !== 'home') visitHome();
  if (id) await loadMessages(id);
  if (thread) await loadThread();
}

/** The app's Messages tab: opening it tells the bot, and makes the conversation when there was none. */
async function openMessages() {
  const isNew = !appChannel();
  await attempt(() => post('home', { as: state.as, tab: 'messages' }));
  await loadWorkspace();
  if (isNew && appChannel() && location.hash === APP_MESSAGES) await read();
}
