// The stack of modals that the bot has opened for this person. The top one is shown, in the browser's own dialog.

import { post } from './api.js';
import { renderBlocks } from './blocks.js';
import { counterpart, giveBack, h, replace } from './dom.js';
import { icon } from './icons.js';
import { textObject } from './mrkdwn.js';
import { on, state } from './store.js';
import { merged, viewSurface } from './surface.js';
import { showViews } from './sync.js';
import { attempt } from './toast.js';

const FIELD = ':is(.field, .tick input, .select-button)';

export function mountModal(dialog) {
  let surface = null;
  let stamp = null;
  let opener = null;
  let leaving = null;

  const show = () => {
    const view = state.views.at(-1);
    if (!view) return hide();
    const print = JSON.stringify([view.id, view.hash, view.title, view.submit, view.blocks, view.errors, view.failure, state.views.length]);
    if (print === stamp) return undefined;
    const sameView = dialog.open && dialog.dataset.view === view.id;
    stamp = print;
    const typed = sameView ? surface.values : {};
    surface?.stop();
    surface = viewSurface({ ...view, values: merged(view.values, typed) });
    const fresh = content(view);
    const keepPlace = sameView ? placeKeeper(dialog, fresh) : null;
    replace(dialog, fresh);
    dialog.dataset.view = view.id;
    if (!dialog.open) {
      opener = document.activeElement;
      dialog.showModal();
    }
    const wrong = fresh.querySelector('.has-error :is(.field, input)');
    if (wrong) wrong.focus();
    else (keepPlace ?? startAtTop)(fresh);
    return undefined;
  };

  const hide = () => {
    stamp = null;
    surface?.stop();
    surface = null;
    if (!dialog.open) return;
    dialog.close();
    dialog.replaceChildren();
    giveBack(opener?.isConnected ? opener : document.getElementById('main'));
  };

  const content = (view) => h('form', { class: 'modal-form', novalidate: true, onsubmit: (event) => { event.preventDefault(); submit(view); } },
    h('div', { class: 'modal-head' },
      state.views.length > 1 ? h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Back', onclick: () => leave(view, false) }, icon('back')) : null,
      h('h2', { id: 'modal-title', tabindex: '-1' }, textObject(view.title)),
      h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Close', onclick: () => leave(view, true) }, icon('close'))),
    h('div', { class: 'modal-body' },
      view.failure ? h('p', { class: 'failure', role: 'alert' }, icon('warning'), h('span', null, view.failure)) : null,
      renderBlocks(view.blocks, surface)),
    h('div', { class: 'dialog-buttons' },
      h('button', { class: 'button', type: 'button', 'data-focus': 'close', onclick: () => leave(view, false) }, view.close ? textObject(view.close) : view.submit ? 'Cancel' : 'Close'),
      view.submit ? h('button', { class: 'button button-primary', type: 'submit', 'data-focus': 'submit' }, h('span', { class: 'button-text' }, textObject(view.submit))) : null));

  async function submit(view) {
    const button = dialog.querySelector('button[type=submit]');
    if (!button || button.getAttribute('aria-busy') === 'true') return;
    surface.stop();
    button.setAttribute('aria-busy', 'true');
    const answer = await attempt(() => post('views/submit', { as: state.as, view_id: view.id, values: surface.values }));
    button.removeAttribute('aria-busy');
    if (answer) showViews(answer.views);
  }

  async function leave(view, all) {
    if (leaving === view.id) return;
    leaving = view.id;
    surface?.stop();
    const answer = await attempt(() => post('views/close', { as: state.as, view_id: view.id, all }));
    leaving = null;
    if (answer) showViews(answer.views);
  }

  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    const view = state.views.at(-1);
    if (view) leave(view, false);
  });
  /* The browser may close the dialog without asking (a second Esc); the server has to hear of that too. */
  dialog.addEventListener('close', (event) => {
    const view = state.views.at(-1);
    if (event.target !== dialog || stamp === null || !view) return;
    stamp = null;
    leave(view, false);
  });
  on('views person', show);
}

/** Whoever is filling in a field that is still there stays in it: a function that sees to that, or null. */
function placeKeeper(dialog, fresh) {
  const field = dialog.querySelector(`.modal-body ${FIELD}:focus`);
  const same = field && counterpart(field, fresh);
  if (!same) return null;
  const { scrollTop } = field.closest('.modal-body');
  return () => {
    same.focus({ preventScroll: true });
    same.closest('.modal-body').scrollTop = scrollTop;
  };
}

/** A modal is read from its heading, unless it begins with a field to fill in that is in sight from there. */
function startAtTop(form) {
  const body = form.querySelector('.modal-body');
  const first = body.querySelector('button, input, select, textarea');
  const toFillIn = first?.matches(FIELD) && first.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom;
  (toFillIn ? first : form.querySelector('h2')).focus({ preventScroll: true });
}
