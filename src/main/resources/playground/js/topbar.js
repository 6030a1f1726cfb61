// The bar over everything: whose workspace, who one is, and the switches of the playground itself.

import { avatar } from './avatar.js';
import { openControls } from './controls.js';
import { h, replace, whenDifferent } from './dom.js';
import { icon } from './icons.js';
import { openList } from './popup.js';
import { on, state } from './store.js';
import { isDark, onTheme, toggleTheme } from './theme.js';

export function mountTopbar(bar, { become, toggleInspector, inspectorOpen }) {
  const shown = () => {
    const { team, switches, mode, connected, me, people, app } = state.workspace;
    return [team, switches, mode, connected, app.installed, me, people, isDark(), inspectorOpen()];
  };
  const show = whenDifferent(shown, () => {
    const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    const { team } = state.workspace;
    replace(bar,
      h('p', { class: 'team' }, h('span', { class: 'team-name' }, team.name), h('span', { class: 'team-note' }, 'playground')),
      status(),
      h('div', { class: 'topbar-tools' },
        tool('controls', 'sliders', 'Slack’s side', { 'aria-haspopup': 'dialog', onclick: (event) => openControls(event.currentTarget) }),
        tool('inspector', 'inspect', 'Inspector', { 'aria-pressed': String(inspectorOpen()), 'aria-controls': 'inspector', onclick: toggleInspector }),
        themeButton(), switcher(become)));
    if (focused) bar.querySelector(`[data-focus="${focused}"]`)?.focus();
  });
  onTheme(() => { if (state.workspace) show(); });
  on('workspace person inspector-open', show);
}

function tool(focus, drawing, label, attributes) {
  return h('button', { class: 'tool', type: 'button', 'data-focus': focus, title: label, ...attributes }, icon(drawing), h('span', { class: 'tool-label' }, label));
}

function themeButton() {
  return h('button', {
    class: 'icon-button', type: 'button', 'data-focus': 'theme', 'aria-label': isDark() ? 'Light colours' : 'Dark colours',
    title: isDark() ? 'Light colours' : 'Dark colours', onclick: toggleTheme,
  }, icon(isDark() ? 'sun' : 'moon'));
}

/** What is unusual about the workspace right now, in words. */
function status() {
  const { switches, mode, connected, app } = state.workspace;
  const notes = [
    switches.slow && 'Slack is slow',
    switches.rate_limited && 'Slack says 429',
    mode === 'socket' && 'Socket Mode',
    !connected && 'No bot is connected',
    !app.installed && 'The app is not installed',
  ].filter(Boolean);
  return h('p', { class: 'notes', role: 'status' }, notes.map((note) => h('span', { class: 'note' }, note)));
}

const kindOf = (one) => [one.title, one.is_admin && 'admin', one.is_guest && 'guest', one.is_newcomer && 'new'].filter(Boolean).join(' · ');

function switcher(become) {
  const { me, people } = state.workspace;
  const button = h('button', {
    class: 'tool switcher', type: 'button', 'data-focus': 'switcher', 'aria-haspopup': 'menu', 'aria-expanded': 'false',
    'aria-label': `You act as ${me.real_name}. Change`,
  }, avatar(me.id, 'small'), h('span', { class: 'tool-label' }, me.real_name), icon('down'));
  button.addEventListener('click', () => openList(button, {
    label: 'Act as',
    items: people.filter((one) => !one.is_bot).map((one) => ({
      label: one.real_name || one.name, hint: kindOf(one), selected: one.id === me.id, mark: avatar(one.id, 'small'), value: one.name,
      run: () => become(one.id),
    })),
  }));
  return button;
}
