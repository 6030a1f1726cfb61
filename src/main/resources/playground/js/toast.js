// A short sentence at the edge of the page, for refusals and for what has just been done.

import { h } from './dom.js';
import { icon } from './icons.js';

const STAYS_MS = 7000;

export function toast(text) {
  const place = document.getElementById('toasts');
  for (const old of place.children) if (old.dataset.text === text) old.remove();
  const box = h('div', { class: 'toast', role: 'status', 'data-text': text },
    h('p', null, text),
    h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: () => box.remove() }, icon('close')));
  place.append(box);
  if (place.matches(':not(:popover-open)') && place.showPopover) raise(place);
  setTimeout(() => box.remove(), STAYS_MS);
}

/** Above an open dialog, which would otherwise cover it. */
function raise(place) {
  place.popover = 'manual';
  place.showPopover();
}

/** Runs the work and shows a refusal instead of throwing it; answers undefined then. */
export async function attempt(work) {
  try {
    return await work();
  } catch (refusal) {
    toast(refusal.message);
    return undefined;
  }
}
