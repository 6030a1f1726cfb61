// Fetches what the page shows, and fetches again what the stream says has changed.

import { get, post } from './api.js';
import { changed, channel as known, state } from './store.js';
import { announceNews } from './announce.js';
import { attempt, toast } from './toast.js';

let stream = null;
let seen = 0;
let later = null;

/** The stream tells of the inspector at most ten times a second, and not of the last change in such a burst. */
const SETTLED_MS = 250;

const running = new Map();

/** Runs one fetch per name at a time; a request during a run causes exactly one more. */
function once(name, work) {
  const current = running.get(name);
  if (current) {
    current.again = true;
    return current.promise;
  }
  const entry = { again: false };
  entry.promise = (async () => {
    try {
      do {
        entry.again = false;
        await work();
      } while (entry.again);
    } catch (refusal) {
      toast(refusal.message);
    } finally {
      running.delete(name);
    }
  })();
  running.set(name, entry);
  return entry.promise;
}

export const loadWorkspace = () => once('workspace', async () => {
  state.workspace = await get('workspace', { as: state.as });
  changed('workspace');
});

export const loadMessages = (id) => once(`messages ${state.as} ${id}`, async () => {
  const who = state.as;
  const { messages, channel } = await get('messages', { as: who, channel: id });
  if (who !== state.as) return;
  announceNews(state.messages.get(id), messages);
  state.messages.set(id, messages);
  changed('messages', id);
  if (channel.unread > 0 && id === state.route.channel) await await markRead(who, id);
});

async function markRead(as, id) {
  await post('read', { as, channel: id });
  await loadWorkspace();
}

export const loadThread = () => once('thread', async () => {
  const { channel, thread } = state.route;
  if (!thread || !known(channel)) return;
  const { messages } = await get('messages', { as: state.as, channel, thread_ts: thread });
  if (thread !== state.route.thread) return;
  announceNews(state.thread?.ts === thread ? state.thread.messages : null, messages);
  state.thread = { channel, ts: thread, messages };
  changed('thread');
});

const loadViews = () => once('views', async () => {
  showViews((await get('views', { as: state.as })).views);
});

export function showViews(views) {
  state.views = views;
  changed('views');
}

export const loadHome = () => once('home', async () => {
  state.home = (await get('home', { as: state.as })).view;
  changed('home');
});

/** Tells the bot that this person opened its Home; what it publishes arrives over the stream. */
export async function visitHome() {
  state.home = undefined;
  changed('home');
  await attempt(() => post('home', { as: state.as, tab: 'home' }));
  await loadHome();
}

const loadInspector = () => once('inspector', async () => {
  const { next, entries } = await get('inspector', { since: seen });
  seen = next;
  for (const entry of entries) state.entries.set(entry.id, entry);
  if (entries.length > 0) changed('inspector');
});

export function forgetEntries() {
  state.entries.clear();
  changed('inspector');
}

async function loadAll() {
  await loadWorkspace();
  const { channel, thread, view } = state.route;
  const parts = [loadViews(), loadInspector()];
  /* Whoever the page shows now may not see what the one before saw: another's direct messages, a private channel. */
  if (channel && known(channel)) parts.push(loadMessages(channel));
  if (thread && known(channel)) parts.push(loadThread());
  if (view === 'home') parts.push(loadHome());
  await Promise.all(parts);
}

const handlers = {
  workspace: loadWorkspace,
  views: loadViews,
  home: loadHome,
  inspector: () => {
    loadInspector();
    clearTimeout(later);
    later = setTimeout(loadInspector, SETTLED_MS);
  },
  reset: () => {
    seen = 0;
    state.entries.clear();
    changed('inspector');
    changed('reset');
  },
  messages: ({ channel, thread_ts: thread }) => {
    loadWorkspace();
    if (state.route.channel === channel) loadMessages(channel);
    else state.messages.delete(channel);
    if (thread ? thread === state.route.thread : state.route.thread) loadThread();
  },
};

/** Becomes this person: their view of everything, and their stream. */
export async function follow(as) {
  stream?.close();
  state.as = as;
  state.messages.clear();
  state.thread = null;
  state.home = null;
  state.views = [];
  await loadAll();
  changed('person');
  let lost = false;
  stream = new EventSource(`control/stream?${new URLSearchParams({ as })}`);
  stream.addEventListener('changed', (event) => {
    const news = JSON.parse(event.data);
    handlers[news.what]?.(news);
  });
  stream.onerror = () => { lost = true; };
  stream.onopen = () => {
    if (lost) {
      seen = 0;
      loadAll();
    }
    lost = false;
  };
}
