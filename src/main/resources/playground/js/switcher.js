// Who one is: a button that becomes somebody else. It is in the bar, and on a phone, where a pane hides the bar, in its head.

import { avatar } from './avatar.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { openList } from './popup.js';
import { state } from './store.js';

let become = () => {};

export function switchBy(how) {
  become = how;
}

const kindOf = (one) => [one.title, one.is_admin && 'admin', one.is_guest && 'guest', one.is_newcomer && 'new'].filter(Boolean).join(' · ');

export function switcher() {
  const { me } = state.workspace;
  return button('tool switcher', [avatar(me.id, 'small'), h('span', { class: 'tool-label' }, me.real_name), icon('down')]);
}

/** Only on a phone. */
export function headSwitcher() {
  return button('icon-button head-switcher', [avatar(state.workspace.me.id, 'small')]);
}

function button(classes, content) {
  const { me } = state.workspace;
  const node = h('button', {
    class: classes, type: 'button', 'data-focus': 'switcher', 'aria-haspopup': 'menu', 'aria-expanded': 'false',
    'aria-label': `You act as ${me.real_name}. Change`,
  }, content);
  node.addEventListener('click', () => openList(node, { label: 'Act as', items: choices() }));
  return node;
}

function choices() {
  const { me, people } = state.workspace;
  const able = people.filter((one) => !one.is_bot && !one.is_deactivated);
  const beside = able.find((one) => one.id !== me.id && !one.is_guest) ?? me;
  return [
    ...able.map((one) => ({
      label: one.real_name || one.name, hint: kindOf(one), selected: one.id === me.id, mark: avatar(one.id, 'small'), value: one.name,
      run: () => become(one.id),
    })),
    {
      label: 'A second window', hint: `Somebody else beside you: ?as=${beside.name}`, icon: 'out',
      run: () => open(`?as=${encodeURIComponent(beside.name)}${location.hash}`, '_blank', 'noopener'),
    },
  ];
}
