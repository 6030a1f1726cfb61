// What the inspector leaves out: by kind, person, outcome, any word, and, when somebody came from a message, by that message.

import { h, replace } from './dom.js';
import { icon } from './icons.js';
import { personName, state } from './store.js';
import { isTrouble } from './entryrow.js';

const KINDS = [['', 'Everything'], ['delivery', 'To the bot'], ['event', 'Events'], ['command', 'Commands'], ['action', 'Clicks'], ['shortcut', 'Shortcuts'],
  ['submission', 'Submissions'], ['call', 'Web API'], ['hook', 'response_url']];
const OUTCOMES = [['', 'Any outcome'], ['good', 'Went well'], ['trouble', 'Trouble'], ['late', 'Took over half the time'], ['unknown_method', 'unknown_method']];
const HALF = 0.5;

/** The controls, and `fits(entry)`; `changed` runs when somebody chooses. */
export function inspectorFilter(changed) {
  const chosen = { kind: '', person: '', outcome: '', words: '', message: null };
  const field = h('input', { class: 'field', type: 'search', placeholder: 'Filter', 'aria-label': 'Filter by any word in the entry', oninput: (event) => set('words', event.target.value) });
  const people = select('Person', 'person', []);
  const chip = h('button', { class: 'button button-small chip', type: 'button', hidden: true, onclick: () => set('message', null) });
  const node = h('div', { class: 'inspector-filter', role: 'group', 'aria-label': 'Filter' }, field, select('Kind', 'kind', KINDS), people, select('Outcome', 'outcome', OUTCOMES), chip);

  function select(label, name, options) {
    return h('select', { class: 'field', 'aria-label': label, onchange: (event) => set(name, event.target.value) }, options.map(([value, words]) => h('option', { value }, words)));
  }
  function set(name, value) {
    chosen[name] = value;
    chip.hidden = !chosen.message;
    replace(chip, 'About one message', icon('close'));
    changed();
  }
  /** Whoever the entries are about can be chosen. */
  function offerPeople() {
    const ids = [...new Set([...state.entries.values()].map((entry) => entry.person).filter(Boolean))];
    if (people.dataset.ids === ids.join()) return;
    people.dataset.ids = ids.join();
    replace(people, h('option', { value: '' }, 'Everybody'), ids.map((id) => h('option', { value: id, selected: id === chosen.person }, personName(id))));
  }
  const fits = (entry) => fitsKind(entry, chosen.kind)
    && (!chosen.person || entry.person === chosen.person)
    && fitsOutcome(entry, chosen.outcome)
    && (!chosen.message || isAbout(entry, chosen.message))
    && (!chosen.words || JSON.stringify(entry).toLowerCase().includes(chosen.words.toLowerCase()));
  return { node, fits, offerPeople, aboutMessage: (message) => set('message', message) };
}

export const isAbout = (entry, { channel, ts }) => (entry.messages ?? []).some((one) => one.channel === channel && one.ts === ts);

const fitsKind = (entry, kind) => !kind || entry.kind === kind || (entry.kind === 'delivery' && entry.what === kind);

function fitsOutcome(entry, outcome) {
  if (outcome === 'trouble') return isTrouble(entry);
  if (outcome === 'good') return entry.state !== 'pending' && !isTrouble(entry);
  if (outcome === 'late') return entry.kind === 'delivery' && entry.millis > entry.budget_ms * HALF;
  return !outcome || entry.answer?.error === outcome;
}
