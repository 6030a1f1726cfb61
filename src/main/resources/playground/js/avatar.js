// A person's mark: initials on one of eight quiet colours, by their place in the workspace. The four role colours are
// left to what the bot says.

import { h } from './dom.js';
import { icon } from './icons.js';
import { botId, person, state } from './store.js';

const SHADES = 8;

/** An app's icon is uploaded to Slack and is not in its manifest, so only this one's is at hand. */
const faceOf = (app) => (app === 'whichrole' ? 'avatar-face' : 'avatar-bot');

const shade = (id) => Math.max(0, state.workspace.people.findIndex((one) => one.id === id)) % SHADES;

/** Decoration only: the name is always beside it. */
export function avatar(id, size = 'medium') {
  const isBot = id === botId();
  const initials = person(id)?.initials ?? (id === 'USLACKBOT' ? icon('warning') : '–');
  const name = isBot ? faceOf(state.workspace.app.name) : `avatar-${shade(id)}`;
  return h('span', { class: `avatar avatar-${size} ${name}`, 'aria-hidden': 'true' }, isBot ? (name === 'avatar-bot' ? '?' : null) : initials);
}
