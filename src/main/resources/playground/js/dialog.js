// A small question over everything else. The browser's own dialog keeps the focus inside and closes on Esc.

import { giveBack, h } from './dom.js';

/** Asks and answers true or false; Esc and the second button mean false. */
export function ask({ title, body, yes, no, danger }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const done = (answer) => () => box.close(answer);
    const box = h('dialog', { class: 'confirm', role: 'alertdialog', 'aria-labelledby': 'confirm-title', 'aria-describedby': 'confirm-body' },
      h('h2', { id: 'confirm-title' }, title),
      h('div', { id: 'confirm-body' }, body),
      h('div', { class: 'dialog-buttons' },
        h('button', { class: 'button', type: 'button', onclick: done('no') }, no),
        h('button', { class: danger ? 'button button-danger' : 'button button-primary', type: 'button', autofocus: true, onclick: done('yes') }, yes)));
    box.addEventListener('close', () => {
      box.remove();
      giveBack(before);
      resolve(box.returnValue === 'yes');
    });
    document.body.append(box);
    box.showModal();
  });
}
