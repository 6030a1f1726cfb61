// One entry of the inspector in full: headers and signature, payload, raw body, answer.

import { h } from './dom.js';
import { icon } from './icons.js';
import { outcome } from './entryrow.js';
import { jsonBlock, pretty } from './json.js';
import { toast } from './toast.js';

const NOTES = {
  'x-slack-signature': 'HMAC-SHA256 of v0:timestamp:body with the signing secret',
  'x-slack-request-timestamp': 'the bot refuses more than 300 s from its own clock',
  'x-slack-retry-num': 'how many times this was sent before',
  'x-slack-retry-reason': 'why Slack tries again',
  'retry-after': 'seconds until the next try',
};

export function entryDetail(entry) {
  return h('article', { class: 'detail', 'aria-label': entry.label },
    h('h3', null, entry.label), facts(entry), ...(entry.kind === 'delivery' ? delivery(entry) : call(entry)));
}

function facts(entry) {
  const rows = [
    ['Result', outcome(entry)],
    ['Took', entry.millis === null || entry.millis === undefined ? null : `${entry.millis} ms`],
    ['Address', entry.url || null],
    ['Retry', entry.retry_num > 0 ? `${entry.retry_num} (${entry.retry_reason})` : null],
    ['Uses left', entry.uses_left ?? null],
    ['Notifies', entry.notifies?.length ? entry.notifies.join(' ') : null],
  ].filter(([, value]) => value !== null);
  return h('dl', { class: 'facts' }, rows.map(([name, value]) => [h('dt', null, name), h('dd', null, String(value))]));
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
