// The inspector: everything sent to the bot and everything it called, newest first, with a filter.

import { h, keyed, replace } from './dom.js';
import { entryDetail } from './entrydetail.js';
import { entryRow } from './entryrow.js';
import { icon } from './icons.js';
import { inspectorFilter, isAbout } from './inspectorfilter.js';
import { changed, on, state } from './store.js';
import { forgetEntries } from './sync.js';

const MOST = 300;
const OPEN = 'whichrole.inspector';

export const inspectorOpen = () => localStorage.getItem(OPEN) === 'open';

export function toggleInspector() {
  localStorage.setItem(OPEN, inspectorOpen() ? 'closed' : 'open');
  changed('inspector-open');
}

let aboutMessage = () => {};

/** Opens the inspector at what was sent and called about this message. */
export function inspectMessage(message) {
  if (!inspectorOpen()) toggleInspector();
  aboutMessage({ channel: message.channel, ts: message.ts });
}

export function mountInspector(pane) {
  let chosen = null;
  let wanted = null;
  const filter = inspectorFilter(() => show());
  const list = h('ol', { class: 'entries', role: 'list', 'aria-label': 'Traffic, newest first' });
  const empty = h('p', { class: 'empty' });
  const detail = h('div', { class: 'entry-detail', tabindex: '-1' });
  const body = h('div', { class: 'inspector-body' }, h('div', { class: 'entries-pane' }, empty, list), detail);
  pane.append(head(), body);
  list.addEventListener('keydown', rove);

  function head() {
    return h('div', { class: 'inspector-head' },
      h('button', { class: 'icon-button back', type: 'button', 'aria-label': 'Back', onclick: close }, icon('back')),
      h('h2', null, 'Inspector'), filter.node,
      h('button', { class: 'button button-small', type: 'button', onclick: () => { chosen = null; forgetEntries(); } }, 'Clear'),
      h('button', { class: 'icon-button close-pane', type: 'button', 'aria-label': 'Close inspector', onclick: close }, icon('close')));
  }
  function close() {
    toggleInspector();
    document.querySelector('#topbar [data-focus=inspector]')?.focus();
  }
  const choose = (id) => {
    chosen = id;
    show();
    if (getComputedStyle(detail).position === 'absolute') detail.focus();
  };
  aboutMessage = (message) => {
    wanted = message;
    filter.aboutMessage(message);
    list.querySelector('.entry')?.focus();
  };

  /** The first that is about the message somebody came from, which may not have arrived yet; on a phone, the list first. */
  function chooseWanted() {
    const first = wanted && [...state.entries.values()].find((entry) => isAbout(entry, wanted));
    if (!first) return;
    wanted = null;
    chosen = getComputedStyle(detail).position === 'absolute' ? null : first.id;
  }

  function show() {
    pane.hidden = !inspectorOpen();
    document.body.dataset.inspector = pane.hidden ? 'closed' : 'open';
    if (pane.hidden) return;
    chooseWanted();
    filter.offerPeople();
    const entries = [...state.entries.values()].filter(filter.fits).reverse().slice(0, MOST);
    keyed(list, entries, {
      key: (entry) => entry.id,
      stamp: (entry) => `${entry.seq} ${entry.id === chosen}`,
      build: (entry) => entryRow(entry, entry.id === chosen, () => choose(entry.id)),
    });
    reach();
    empty.hidden = entries.length > 0;
    empty.textContent = state.entries.size ? 'Nothing fits the filter.' : 'No traffic yet. Type a command and it will show here, signature and all.';
    showDetail(state.entries.get(chosen));
  }
  function showDetail(entry) {
    const print = entry ? `${entry.id} ${entry.seq}` : '';
    body.classList.toggle('has-detail', Boolean(entry));
    if (detail.dataset.print === print && print) return;
    detail.dataset.print = print;
    const focused = detail.contains(document.activeElement) ? document.activeElement : null;
    if (entry) replace(detail, h('button', { class: 'icon-button back', type: 'button', 'aria-label': 'Back to the list', onclick: () => choose(null) }, icon('back')), entryDetail(entry, choose));
    else replace(detail, h('p', { class: 'empty' }, 'Choose a line to see its headers, payload and answer.'));
    if (focused?.isConnected) focused.focus();
  }
  function reach() {
    const rows = [...list.querySelectorAll('.entry')];
    const current = rows.find((row) => row.getAttribute('aria-pressed') === 'true') ?? rows[0];
    for (const row of rows) row.tabIndex = row === current ? 0 : -1;
  }
  pane.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.target.matches('input[type=search]')) return;
    if (chosen && body.classList.contains('has-detail')) {
      const was = chosen;
      choose(null);
      list.querySelector(`[data-entry="${was}"]`)?.focus();
    } else close();
  });
  on('inspector inspector-open person', show);
}

function rove(event) {
  const rows = [...event.currentTarget.querySelectorAll('.entry')];
  const at = rows.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || to < 0 || to >= rows.length) return;
  event.preventDefault();
  rows[to].focus();
}
