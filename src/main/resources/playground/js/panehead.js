// What the heads of panes share: the way back on a phone, and the app's global shortcuts.

import { post } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { openList } from './popup.js';
import { state } from './store.js';
import { attempt } from './toast.js';

export const backLink = (href, label) => h('a', { class: 'icon-button back', href, 'aria-label': label }, icon('back'));

/** The lightning button: what the app offers from anywhere. */
export function globalShortcuts() {
  const { app } = state.workspace;
  const shortcuts = app.shortcuts.filter((one) => one.type === 'global');
  if (shortcuts.length === 0) return null;
  const button = h('button', {
    class: 'icon-button shortcuts', type: 'button', 'aria-label': 'Shortcuts', title: 'Shortcuts', 'aria-haspopup': 'menu', 'aria-expanded': 'false',
  }, icon('bolt'));
  button.addEventListener('click', () => openList(button, {
    label: 'Shortcuts',
    items: shortcuts.map((one) => ({
      label: one.name, hint: `${app.name}. ${one.description ?? ''}`, icon: 'bolt',
      run: () => attempt(() => post('shortcut', { as: state.as, callback_id: one.callback_id })),
    })),
  }));
  return button;
}
