// The list above a text field. The focus stays in the field; the arrow keys choose, Enter or Tab takes, Esc closes.

import { announce } from './announce.js';
import { avatar } from './avatar.js';
import { h, replace } from './dom.js';
import { icon } from './icons.js';

let counter = 0;

/** Attaches a suggestion list to a field; `find` answers for the text before the caret, `taken` runs after an insert. */
export function suggestList(field, { label, find, taken }) {
  const id = `suggest-${counter += 1}`;
  const list = h('div', { class: 'suggest', id, role: 'listbox', 'aria-label': label, hidden: true });
  let found = { from: 0, items: [] };
  let at = 0;
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);

  const close = () => {
    found = { from: 0, items: [] };
    list.hidden = true;
    field.removeAttribute('aria-activedescendant');
  };
  const mark = () => {
    [...list.children].forEach((child, index) => child.setAttribute('aria-selected', String(index === at)));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const take = (index) => {
    const { insert } = found.items[index];
    const caret = field.selectionStart;
    field.setRangeText(insert, found.from, caret, 'end');
    close();
    field.focus();
    taken();
  };
  const refresh = () => {
    const next = field.selectionStart === field.selectionEnd ? find(field.value.slice(0, field.selectionStart)) : { from: 0, items: [] };
    if (next.items.length === 0) return close();
    const wasOpen = found.items.length > 0;
    found = next;
    at = 0;
    replace(list, found.items.map((item, index) => row(item, `${id}-${index}`, () => take(index))));
    list.hidden = false;
    mark();
    if (!wasOpen) announce(`${found.items.length} suggestions. ${found.items[0].label} ${found.items[0].usage ?? ''}`);
    return undefined;
  };
  field.addEventListener('input', refresh);
  field.addEventListener('blur', close);
  /** What is typed in full needs no completing: then Enter sends. */
  const isComplete = () => field.value.slice(found.from, field.selectionStart) === found.items[at].insert.trim();
  /** Answers whether the key was meant for the list. */
  const key = (event) => {
    if (found.items.length === 0) return false;
    const count = found.items.length;
    if (event.key === 'ArrowDown') at = (at + 1) % count;
    else if (event.key === 'ArrowUp') at = (at + count - 1) % count;
    else if (event.key === 'Enter' && isComplete()) return close() ?? false;
    else if (event.key === 'Enter' || event.key === 'Tab') take(at);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    if (found.items.length) mark();
    return true;
  };
  return { list, key, refresh, close };
}

function row(item, id, take) {
  return h('div', { class: 'suggest-item', id, role: 'option', onmousedown: (event) => { event.preventDefault(); take(); } },
    item.user ? avatar(item.user, 'tiny') : item.usage === undefined ? null : icon('bolt'),
    h('span', { class: 'suggest-words' },
      h('span', { class: 'suggest-label' }, item.label, item.usage ? h('span', { class: 'usage' }, ` ${item.usage}`) : null),
      item.hint ? h('span', { class: 'suggest-hint' }, item.hint) : null));
}
