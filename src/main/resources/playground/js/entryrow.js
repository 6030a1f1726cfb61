// One line of the inspector: direction, what it was, how it went, how long it took.

import { h } from './dom.js';
import { icon } from './icons.js';
import { precise } from './time.js';

const WHAT = { event: 'event', command: 'command', action: 'action', shortcut: 'shortcut', submission: 'submission', closed: 'closed' };

export const isTrouble = (entry) => entry.state === 'failed' || (entry.status ?? 200) >= 400
  || entry.answer?.ok === false || Number(entry.retry_num) > 0;

/** How it went, in one word. */
export function outcome(entry) {
  if (entry.kind === 'delivery') {
    if (entry.state === 'pending') return 'waiting';
    return entry.state === 'acked' ? `ack ${entry.status ?? ''}`.trim() : entry.error ?? 'failed';
  }
  if (entry.answer?.ok === false) return entry.answer.error;
  return String(entry.status ?? '');
}

export function entryRow(entry, current, choose) {
  const sent = entry.kind === 'delivery';
  const result = isTrouble(entry) ? 'bad' : entry.state === 'pending' ? 'waiting' : 'good';
  return h('li', null, h('button', {
    class: 'entry', type: 'button', 'data-entry': entry.id, 'data-focus': entry.id, 'aria-pressed': String(current), onclick: choose,
  },
  h('span', { class: 'entry-way' }, icon(sent ? 'in' : 'out'), h('span', { class: 'sr-only' }, sent ? 'To the bot: ' : 'From the bot: ')),
  h('span', { class: 'entry-words' },
    h('span', { class: 'entry-label' }, entry.label),
    h('span', { class: 'entry-kind' }, kindOf(entry), entry.retry_num > 0 ? `, retry ${entry.retry_num}` : '')),
  h('span', { class: `entry-result result-${result}` }, outcome(entry)),
  h('span', { class: 'entry-ms' }, entry.millis === null || entry.millis === undefined ? '' : `${entry.millis} ms`, budget(entry)),
  h('time', { class: 'entry-time', datetime: entry.at }, precise(entry.at))));
}

/** How much of the time that Slack gives an acknowledgement was used. */
function budget(entry) {
  if (entry.kind !== 'delivery' || entry.millis === null || entry.millis === undefined) return null;
  return h('meter', { class: 'budget', min: 0, max: entry.budget_ms, low: entry.budget_ms / 3, high: (entry.budget_ms * 2) / 3, optimum: 0, value: Math.min(entry.millis, entry.budget_ms),
    'aria-label': `of ${entry.budget_ms / 1000} s`, title: `${entry.millis} of ${entry.budget_ms} ms` });
}

const kindOf = (entry) => {
  if (entry.kind === 'delivery') return `${WHAT[entry.what] ?? entry.what} over ${entry.transport === 'socket' ? 'WebSocket' : 'HTTP'}`;
  return entry.kind === 'hook' ? 'response_url' : 'Web API';
};
