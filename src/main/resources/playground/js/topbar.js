// The bar over everything: whose workspace, who one is, and the switches of the playground itself.

import { openControls } from './controls.js';
import { h, replace, whenDifferent } from './dom.js';
import { icon } from './icons.js';
import { on, state } from './store.js';
import { switcher } from './switcher.js';
import { moment } from './time.js';
import { isDark, onTheme, toggleTheme } from './theme.js';

export function mountTopbar(bar, { toggleInspector, inspectorOpen }) {
  const shown = () => {
    const { team, switches, mode, connected, me, people, app, faults, ahead_seconds: ahead } = state.workspace;
    return [faults, ahead, team, switches, mode, connected, app.installed, me, people, isDark(), inspectorOpen()];
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
        themeButton(), switcher()));
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
  const { switches, mode, connected, app, faults, ahead_seconds: ahead } = state.workspace;
  const notes = [
    switches.slow && 'Slack is slow',
    switches.rate_limited && 'Slack says 429',
    mode === 'socket' && 'Socket Mode',
    !connected && 'No bot is connected',
    !app.installed && 'The app is not installed',
    ahead && `It is ${moment(Date.now() / 1000 + ahead)}`,
    faults.length > 0 && (faults.length === 1 ? `${faults[0].method} goes wrong` : `${faults.length} methods go wrong`),
  ].filter(Boolean);
  return h('p', { class: 'notes', role: 'status' }, notes.map((note) => h('span', { class: 'note' }, note)));
}
