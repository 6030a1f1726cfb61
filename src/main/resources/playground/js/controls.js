// Slack's side of things: what happens to a workspace that nobody types, and how well Slack behaves.

import { post } from './api.js';
import { ask } from './dialog.js';
import { giveBack, h, replace } from './dom.js';
import { icon } from './icons.js';
import { slackSide } from './slackside.js';
import { runStep } from './steps.js';
import { on, state } from './store.js';
import { loadWorkspace } from './sync.js';
import { attempt, toast } from './toast.js';

let panel = null;
let openedBy = null;
let side = null;

export function openControls(anchor) {
  if (panel) return panel.close();
  openedBy = anchor.dataset.focus;
  const body = h('div', { class: 'controls-body' });
  side = slackSide();
  panel = h('dialog', { class: 'controls', 'aria-labelledby': 'controls-title' },
    h('div', { class: 'modal-head' }, h('h2', { id: 'controls-title' }, 'Slack’s side'),
      h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Close', onclick: () => panel.close() }, icon('close'))),
    body, h('div', { class: 'controls-body' }, side.nodes));
  panel.addEventListener('close', () => {
    panel.remove();
    panel = null;
    giveBack(document.querySelector(`#topbar [data-focus="${openedBy}"]`));
  });
  panel.addEventListener('click', (event) => { if (event.target === panel) panel.close(); });
  fill(body);
  side.update();
  document.body.append(panel);
  panel.showModal();
  return undefined;
}

on('workspace', () => {
  if (!panel) return;
  fill(panel.querySelector('.controls-body'));
  side.update();
});

function fill(body) {
  const focused = body.contains(document.activeElement) ? document.activeElement.id : null;
  const { switches, mode, app } = state.workspace;
  replace(body,
    group('Make something happen',
      deed('join', 'A new colleague joins', 'Sends team_join. The bot may want to say hello.', join),
      deed('bolt', 'Run a workflow step', 'Sends function_executed with inputs, and shows the outputs.', step),
      deed('again', 'Deliver again', 'Sends the last event once more, with retry headers. Nothing should happen twice.', redeliver),
      app.installed
        ? deed('uninstall', 'Remove the app', 'Sends tokens_revoked and app_uninstalled. Only an admin may.', uninstall)
        : deed('install', 'Install it again', 'In no channel until somebody invites it. Only an admin may.', install)),
    group('How Slack behaves',
      toggle('slow', 'Slack is slow', 'Every Web API answer takes its time.', switches.slow),
      toggle('rate_limited', 'Slack says 429', 'Every Web API call is told to come back later.', switches.rate_limited),
      toggle('optional_scopes', 'Optional scopes granted', 'What the manifest asks for but can live without.', switches.optional_scopes)),
    h('fieldset', { class: 'control-group' }, h('legend', null, 'How Slack reaches the bot'),
      choice('http', 'HTTP', 'Signed requests to /slack/events.', mode), choice('socket', 'Socket Mode', 'Envelopes over a WebSocket.', mode)),
    group('Start over', deed('reset', 'Reset', 'The workspace as it was on the first day.', reset)));
  if (focused) document.getElementById(focused)?.focus();
}

const group = (title, ...rows) => h('section', { class: 'control-group' }, h('h3', null, title), rows);

function deed(drawing, label, hint, run) {
  const id = `do-${drawing}`;
  return h('div', { class: 'control-row' },
    h('button', { id, class: 'button', type: 'button', 'aria-describedby': `${id}-hint`, onclick: () => attempt(run) }, icon(drawing), label),
    h('p', { class: 'hint', id: `${id}-hint` }, hint));
}

function toggle(name, label, hint, checked) {
  const id = `switch-${name}`;
  return h('div', { class: 'control-row' },
    h('span', { class: 'switch' },
      h('input', { id, type: 'checkbox', role: 'switch', checked, 'aria-describedby': `${id}-hint`, onchange: (event) => flip({ [name]: event.target.checked }) }),
      h('label', { for: id }, label)),
    h('p', { class: 'hint', id: `${id}-hint` }, hint));
}

function choice(value, label, hint, mode) {
  const id = `mode-${value}`;
  return h('div', { class: 'control-row' },
    h('span', { class: 'tick' },
      h('input', { id, type: 'radio', name: 'mode', value, checked: mode === value, 'aria-describedby': `${id}-hint`, onchange: () => flip({ mode: value }) }),
      h('label', { for: id }, label)),
    h('p', { class: 'hint', id: `${id}-hint` }, hint));
}

async function flip(change) {
  await attempt(() => post('switches', change));
  await loadWorkspace();
}

async function join() {
  const { person } = await post('people', {});
  await loadWorkspace();
  toast(`${person.real_name || person.name} has joined. You can act as them at the top.`);
}

async function step() {
  panel.close();
  await runStep();
}

async function redeliver() {
  const { delivery } = await post('redeliver', {});
  toast(delivery.outcome === 'acked' ? `Delivered again, acknowledged in ${delivery.millis} ms.` : 'Delivered again; the bot did not acknowledge it.');
}

async function uninstall() {
  const { name } = state.workspace.app;
  const sure = await ask({ title: `Remove ${name}?`, body: h('p', null, 'It leaves every channel and can do nothing here any more.'), yes: 'Remove', no: 'Keep it', danger: true });
  if (!sure) return;
  await post('uninstall', { as: state.as });
  await loadWorkspace();
  toast(`${name} is gone.`);
}

async function install() {
  await post('install', { as: state.as });
  await loadWorkspace();
  toast(`${state.workspace.app.name} is back.`);
}

async function reset() {
  const sure = await ask({ title: 'Reset the workspace?', body: h('p', null, 'Everything said since the start is forgotten, by the bot as well if its database is the playground’s own.'), yes: 'Reset', no: 'Keep it', danger: true });
  if (!sure) return;
  const { bot_forgot: forgot } = await post('reset', {});
  panel?.close();
  toast(forgot ? 'As it was on the first day, for the bot too.' : 'As it was on the first day. What the bot keeps in a database of its own, it still knows.');
}
