// A list that opens beside a control: menus and the choices of a select. Arrow keys rove, letters jump, Esc closes.

import { append, h } from './dom.js';
import { icon } from './icons.js';

const REOPEN_GUARD_MS = 200;
let lastClosed = { anchor: null, at: 0 };

/**
 * Opens a list at the anchor. Items have a label, and may have a hint, an icon, `selected`, `heading` (then they cannot
 * be chosen) and `run`. Role is `menu` or `listbox`.
 */
export function openList(anchor, { role = 'menu', label, items }) {
  const now = performance.now();
  if (lastClosed.anchor === anchor && now - lastClosed.at < REOPEN_GUARD_MS) return;
  const box = h('div', { class: 'popup', role, 'aria-label': label, popover: 'auto' });
  append(box, items.map((item) => (item.heading ? h('p', { class: 'popup-heading', role: 'presentation' }, item.heading) : option(box, role, item))));
  host(anchor).append(box);
  anchor.setAttribute('aria-expanded', 'true');
  box.addEventListener('toggle', (event) => { if (event.newState === 'closed') closed(anchor, box); });
  box.addEventListener('keydown', (event) => rove(event, box));
  box.showPopover();
  place(box, anchor);
  const options = choices(box);
  (options.find((one) => one.getAttribute('aria-selected') === 'true') ?? options[0])?.focus();
}

/** Inside a modal dialog everything else is inert, so the list has to live there. */
const host = (anchor) => anchor.closest('dialog') ?? document.body;

const choices = (box) => [...box.querySelectorAll('.popup-item')];

function option(box, role, item) {
  const isOption = role === 'listbox';
  const choose = () => {
    box.hidePopover();
    item.run?.();
  };
  return h('button', {
    class: 'popup-item', type: 'button', tabindex: '-1', onclick: choose, 'data-value': item.value,
    role: isOption ? 'option' : item.selected === undefined ? 'menuitem' : 'menuitemradio',
    'aria-selected': isOption ? String(Boolean(item.selected)) : null,
    'aria-checked': !isOption && item.selected !== undefined ? String(Boolean(item.selected)) : null,
  },
  item.mark ?? (item.icon ? icon(item.icon) : null),
  h('span', { class: 'popup-words' }, h('span', { class: 'popup-label' }, item.label), item.hint ? h('span', { class: 'popup-hint' }, item.hint) : null),
  item.selected ? icon('check') : null);
}

function closed(anchor, box) {
  const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
  lastClosed = { anchor, at: performance.now() };
  box.remove();
  anchor.setAttribute('aria-expanded', 'false');
  if (hadFocus && anchor.isConnected) anchor.focus();
}

function rove(event, box) {
  const options = choices(box);
  const at = options.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 };
  if (event.key in moves) {
    event.preventDefault();
    options.at(moves[event.key] % options.length)?.focus();
  } else if (event.key === 'Tab') {
    event.preventDefault();
    box.hidePopover();
  } else if (event.key === 'Escape') {
    event.stopPropagation();
  } else if (event.key.length === 1 && event.key !== ' ') {
    const wanted = event.key.toLowerCase();
    const ordered = [...options.slice(at + 1), ...options.slice(0, at + 1)];
    ordered.find((one) => one.querySelector('.popup-label').textContent.trim().toLowerCase().startsWith(wanted))?.focus();
  }
}

function place(box, anchor) {
  const spot = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const margin = 8;
  const below = spot.bottom + 4 + size.height < innerHeight - margin;
  const top = below ? spot.bottom + 4 : Math.max(margin, spot.top - 4 - size.height);
  const left = Math.min(Math.max(margin, spot.left), innerWidth - margin - size.width);
  box.style.setProperty('top', `${top}px`);
  box.style.setProperty('left', `${Math.max(margin, left)}px`);
}
