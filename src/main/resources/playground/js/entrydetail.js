// One entry of the inspector in full: headers and signature, payload, raw body, answer.

import { get } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { outcome } from './entryrow.js';
import { jsonBlock, pretty } from './json.js';
import { entryActions } from './replay.js';
import { channelHash, go, isPhone, threadHash } from './route.js';
import { channel, channelTitle, personName, state } from './store.js';
import { toast } from './toast.js';

const TRIES = 20;
const PAUSE_MS = 50;

const NOTES = {
  'x-slack-signature': 'HMAC-SHA256 of v0:timestamp:body with the signing secret',
  'x-slack-request-timestamp': 'the bot refuses more than 300 s from its own clock',
  'x-slack-retry-num': 'how many times this was sent before',
  'x-slack-retry-reason': 'why Slack tries again',
  'retry-after': 'seconds until the next try',
};

export function entryDetail(entry, choose) {
  return h('article', { class: 'detail', 'aria-label': entry.label },
    h('h3', null, entry.label), facts(entry), links(entry, choose), entryActions(entry, choose), ...(entry.kind === 'delivery' ? delivery(entry) : call(entry)));
}

function facts(entry) {
  const rows = [
    ['Result', outcome(entry)],
    ['Took', entry.millis === null || entry.millis === undefined ? null : `${entry.millis} ms`],
    ['Address', entry.url || null],
    ['Person', entry.person ? personName(entry.person) : null],
    ['Budget', entry.kind === 'delivery' ? `${entry.budget_ms} ms` : null],
    ['Retry', entry.retry_num > 0 ? `${entry.retry_num} (${entry.retry_reason})` : null],
    ['Uses left', entry.uses_left ?? null],
    ['Notifies', entry.notifies?.length ? entry.notifies.join(' ') : null],
  ].filter(([, value]) => value !== null);
  return h('dl', { class: 'facts' }, rows.map(([name, value]) => [h('dt', null, name), h('dd', null, String(value))]));
}

/** The messages that this was about or made, and the request that it repeats. */
function links(entry, choose) {
  const known = (entry.messages ?? []).filter((one, index, all) => channel(one.channel) && all.findIndex((other) => other.ts === one.ts) === index);
  const back = entry.replay_of && state.entries.has(entry.replay_of) ? h('button', { class: 'link-button', type: 'button', onclick: () => choose(entry.replay_of) }, 'The request it repeats') : null;
  if (known.length === 0 && !back) return null;
  return h('p', { class: 'entry-links' }, known.map((one) => h('button', { class: 'link-button', type: 'button', 'data-focus': `message ${one.ts}`, onclick: () => goTo(one) }, `The message in ${channelTitle(channel(one.channel))}`)), back);
}

/** Shows the message where it stands; a reply stands in its thread. */
async function goTo({ channel: id, ts }) {
  if (isPhone()) document.querySelector('#inspector [aria-label=Back]')?.click();
  const { messages } = await get('messages', { as: state.as, channel: id });
  const seen = messages.some((one) => one.ts === ts);
  const parent = seen ? null : await threadOf(id, ts, messages);
  go(parent ? threadHash(id, parent) : channelHash(id));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = document.querySelector(`.message[data-ts="${CSS.escape(ts)}"]`);
    if (found?.checkVisibility()) {
      found.scrollIntoView({ block: 'center' });
      found.focus();
      return;
    }
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
  }
  toast('That message is not there for you: it is gone, or somebody else’s.');
}

async function threadOf(id, ts, messages) {
  for (const parent of messages.filter((one) => one.ts < ts)) {
    const { messages: below } = await get('messages', { as: state.as, channel: id, thread_ts: parent.ts });
    if (below.some((one) => one.ts === ts)) return parent.ts;
  }
  return null;
}

function delivery(entry) {
  return [
    part('Payload', entry.payload),
    headers('Headers', entry.headers),
    folded('Raw body', entry.body),
    part(entry.state === 'pending' ? 'Acknowledgement, not here yet' : 'Acknowledgement', entry.ack || 'empty'),
  ];
}

function call(entry) {
  return [part('Request', entry.request), part('Answer', entry.answer), headers('Answer headers', entry.headers)];
}

function part(title, value) {
  if (value === null || value === undefined) return null;
  return h('section', null, partHead(title, value), jsonBlock(value, title));
}

function partHead(title, value) {
  return h('div', { class: 'part-head' }, h('h4', null, title), h('button', {
    class: 'icon-button', type: 'button', 'aria-label': `Copy ${title.toLowerCase()}`,
    onclick: () => navigator.clipboard?.writeText(pretty(value)).then(() => toast('Copied.')),
  }, icon('copy')));
}

function folded(title, text) {
  return text ? h('details', null, h('summary', null, title), h('pre', { class: 'json', tabindex: '0' }, text)) : null;
}

function headers(title, map) {
  const names = Object.keys(map ?? {});
  if (names.length === 0) return null;
  return h('section', null, h('h4', null, title), h('table', { class: 'headers' }, h('tbody', null, names.map((name) =>
    h('tr', null, h('th', { scope: 'row' }, name), h('td', null, h('span', null, String(map[name])),
      NOTES[name.toLowerCase()] ? h('span', { class: 'hint' }, NOTES[name.toLowerCase()]) : null))))));
}
