// A person's mark: initials on one of eight quiet colours, by their place in the workspace. The four role colours are
// left to what the bot says.

import { h } from './dom.js';
import { icon } from './icons.js';
import { botId, person, state } from './store.js';

const SHADES = 8;

const shade = (id) => Math.max(0, state.workspace.people.findIndex((one) => one.id === id)) % SHADES;

/** Decoration only: the name is always beside it. */
export function avatar(id, size = 'medium') {
  const isBot = id === botId();
  const initials = person(id)?.initials ?? (id === 'USLACKBOT' ? icon('warning') : '–');
  return h('span', { class: `avatar avatar-${size} ${isBot ? 'avatar-bot' : `avatar-${shade(id)}`}`, 'aria-hidden': 'true' }, isBot ? '?' : initials);
}
