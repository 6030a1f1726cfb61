// What the page knows, and who wants to hear when it changes. Only sync.js and route.js write the fetched parts.

export const state = {
  as: null,
  workspace: null,
  route: { view: 'none', channel: null, thread: null },
  messages: new Map(),
  thread: null,
  views: [],
  home: null,
  entries: new Map(),
};

const listeners = new Map();

/** Topics: workspace, route, messages, thread, views, home, inspector, person. */
export function on(topics, listener) {
  for (const topic of topics.split(' ')) {
    if (!listeners.has(topic)) listeners.set(topic, new Set());
    listeners.get(topic).add(listener);
  }
}

export function changed(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

export const person = (id) => state.workspace?.people.find((one) => one.id === id);

export const userGroup = (id) => state.workspace?.user_groups.find((one) => one.id === id);

export function personName(id) {
  if (id === 'USLACKBOT') return 'Slackbot';
  const found = person(id);
  return found?.real_name || found?.name || id;
}

export function channel(id) {
  const { channels = [], dms = [] } = state.workspace ?? {};
  return [...channels, ...dms].find((one) => one.id === id);
}

export const botId = () => state.workspace?.app.bot_user;

/** The direct messages with the app, once there are any. */
export const appChannel = () => state.workspace?.dms.find((one) => one.with === botId());

export function channelTitle(one) {
  if (!one) return '';
  return one.kind === 'im' ? personName(one.with) : `#${one.name}`;
}
