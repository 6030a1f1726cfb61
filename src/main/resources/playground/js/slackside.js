// The parts of Slack's side that are filled in: another time, a method that goes wrong, a channel that is closed, somebody's account, a
// crowd of newcomers, and the company itself. Each is built once per opening, so that what is half filled in stays.

import { get, post } from './api.js';
import { ask } from './dialog.js';
import { h, replace } from './dom.js';
import { state } from './store.js';
import { loadWorkspace } from './sync.js';
import { moment } from './time.js';
import { attempt, toast } from './toast.js';

const FAULTS = [['error', 'is refused with'], ['hang_ms', 'takes longer by (ms)'], ['retry_after', 'answers 429, again after (s)'], ['empty', 'answers ok without content']];
const FIRST = { error: 'channel_not_found', hang_ms: '4000', retry_after: '30', empty: '' };
const ERRORS = ['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action', 'missing_scope', 'user_not_found', 'ratelimited', 'internal_error', 'fatal_error',
  'service_unavailable', 'token_revoked', 'account_inactive', 'message_not_found', 'expired_trigger_id', 'hash_conflict'];
const POSTING = [['open', 'Open'], ['archived', 'Archived'], ['restricted', 'Restricted: admins post'], ['read_only', 'Read-only: admins post']];
const BELONGS = [['here', 'Of this workspace'], ['partner', 'Of a partner (Slack Connect)'], ['grid', 'Of another workspace of the organisation (Grid)']];

/** The sections, and `update()`, which follows the workspace. */
export function slackSide() {
  const parts = [timeTravel(), methodFaults(), channelRules(), accounts(), company()];
  return { nodes: parts.map((part) => part.node), update: () => parts.forEach((part) => part.update()) };
}

function section(id, title, ...rows) {
  return h('details', { class: 'control-group', id: `side-${id}` }, h('summary', null, title), rows);
}

function select(label, options, onchange) {
  return h('label', { class: 'control-field' }, h('span', null, label), h('select', { class: 'field', onchange }, optionNodes(options)));
}

const optionNodes = (options, chosen) => options.map(([value, words]) => h('option', { value, selected: value === chosen }, words));
const inputOf = (label) => label.querySelector('.field');

/** Fills a select anew when its options have changed, and keeps what was chosen. */
function refill(label, options) {
  const field = inputOf(label);
  const print = JSON.stringify(options);
  if (field.dataset.print === print) return;
  field.dataset.print = print;
  replace(field, optionNodes(options, field.value));
}

function input(label, attributes) {
  return h('label', { class: 'control-field' }, h('span', null, label), h('input', { class: 'field', ...attributes }));
}

const doing = (label, run, more) => h('button', { class: 'button button-small', type: 'button', onclick: () => attempt(run), ...more }, label);

const HOUR = 3600;
const DAY = 24 * HOUR;
const LEAPS = [['An hour on', HOUR], ['A day on', DAY], ['A week on', 7 * DAY]];

/** The whole world moves: Slack's clock, and that of a bot that goes by it. Requests are still signed with today's time. */
function timeTravel() {
  const now = h('p', { class: 'hint' });
  const move = (seconds) => async () => {
    await post('clock', { ahead_seconds: seconds, world: true });
    await loadWorkspace();
  };
  const update = () => {
    const { ahead_seconds: ahead } = state.workspace;
    now.textContent = ahead ? `It is ${moment(Date.now() / 1000 + ahead)} here.` : 'What is due tomorrow comes today. Requests stay signed with the real time.';
  };
  const leap = ([label, seconds]) => doing(label, () => move(state.workspace.ahead_seconds + seconds)());
  return { node: section('clock', 'Another time', now, h('p', { class: 'entry-actions' }, LEAPS.map(leap), doing('Back to now', move(0)))), update };
}

function methodFaults() {
  const method = select('Method', []);
  const channel = select('Where', []);
  const value = input('Value', { list: 'slack-errors', value: FIRST.error });
  const kind = select('Every call', FAULTS, () => {
    inputOf(value).value = FIRST[inputOf(kind).value];
    value.hidden = inputOf(kind).value === 'empty';
  });
  const list = h('ul', { role: 'list', class: 'control-list' });
  const errors = h('datalist', { id: 'slack-errors' }, ERRORS.map((code) => h('option', { value: code })));
  const set = async () => {
    const what = inputOf(kind).value;
    const body = { method: inputOf(method).value, [what]: what === 'empty' ? true : inputOf(value).value };
    if (inputOf(channel).value) body.channel = inputOf(channel).value;
    await post('faults', body);
    await loadWorkspace();
  };
  const mend = (one) => async () => {
    await post('faults', { method: one.method });
    await loadWorkspace();
  };
  const update = () => {
    const { methods, faults, channels, dms } = state.workspace;
    refill(method, methods.map((name) => [name, name]));
    refill(channel, [['', 'Everywhere'], ...[...channels, ...dms].map((one) => [one.id, one.kind === 'im' ? one.id : `#${one.name}`])]);
    replace(list, faults.map((one) => h('li', null, h('span', null, h('code', null, one.method), ` ${inWords(one)}`), doing('Mend', mend(one), { 'aria-label': `Mend ${one.method}` }))));
  };
  return { node: section('methods', 'A method goes wrong', method, kind, value, channel, errors, doing('From now on', set), list), update };
}

function inWords(fault) {
  const what = [
    fault.error && `is refused: ${fault.error}`, fault.hang_ms > 0 && `takes ${fault.hang_ms} ms longer`,
    fault.retry_after > 0 && `answers 429 for ${fault.retry_after} s`, fault.empty && 'answers ok and nothing else',
  ].filter(Boolean).join(', ');
  return fault.channel ? `${what}, in ${fault.channel}` : what;
}

function channelRules() {
  const channel = select('Channel', [], () => update());
  const posting = select('It is', POSTING, async () => {
    await attempt(() => post(`channels/${inputOf(channel).value}/posting`, { as: state.as, posting: inputOf(posting).value }));
    await loadWorkspace();
  });
  function update() {
    const { channels } = state.workspace;
    refill(channel, channels.map((one) => [one.id, `#${one.name}`]));
    const one = channels.find((other) => other.id === inputOf(channel).value);
    if (one) inputOf(posting).value = one.posting;
  }
  return { node: section('channels', 'A channel is closed', channel, posting), update };
}

function accounts() {
  let shown = null;
  const who = select('Account', [], () => update());
  const name = input('Full name', { maxlength: '80' });
  const change = async (body) => {
    await post('people/change', { user: inputOf(who).value, ...body });
    await loadWorkspace();
  };
  const belongs = select('Belongs', BELONGS, () => attempt(() => change({ belongs: inputOf(belongs).value })));
  const rename = doing('Rename', () => change({ real_name: inputOf(name).value }));
  const off = doing('Deactivate', () => change({ deactivated: off.dataset.to }));
  const number = input('How many', { type: 'number', min: '1', max: '500', value: '25' });
  const join = doing('Join all at once', async () => {
    const { people } = await post('people', { number: Number(inputOf(number).value) });
    await loadWorkspace();
    toast(`${people?.length ?? 1} have joined, a team_join for each.`);
  });
  function update() {
    const people = state.workspace.people.filter((one) => !one.is_bot);
    refill(who, people.map((one) => [one.id, one.is_deactivated ? `${one.real_name}, deactivated` : one.real_name]));
    const one = people.find((other) => other.id === inputOf(who).value);
    if (!one) return;
    const print = `${one.id} ${one.real_name}`;
    if (shown !== print) inputOf(name).value = one.real_name;
    shown = print;
    inputOf(belongs).value = one.is_partner ? 'partner' : one.is_grid ? 'grid' : 'here';
    off.textContent = one.is_deactivated ? 'Activate again' : 'Deactivate';
    off.dataset.to = String(!one.is_deactivated);
  }
  return { node: section('people', 'Somebody changes, or many come', who, name, h('p', { class: 'entry-actions' }, rename, off), belongs, number, join), update };
}

function company() {
  const text = h('textarea', { class: 'field json-field', rows: '14', spellcheck: 'false', 'aria-label': 'The company in YAML' });
  const file = h('input', { class: 'field', type: 'file', accept: '.yaml,.yml', 'aria-label': 'Load a file', onchange: async () => {
    if (file.files[0]) text.value = await file.files[0].text();
  } });
  const load = async () => { text.value = (await get('company')).yaml; };
  const moveIn = async (yaml) => {
    const sure = await ask({ title: 'Begin again with this company?', body: h('p', null, 'Everything said since the start is forgotten.'), yes: 'Begin again', no: 'Keep it', danger: true });
    if (!sure) return;
    await post('company', { yaml });
    await load();
    toast('The company has moved in.');
  };
  const node = section('company', 'The company', h('p', { class: 'hint' }, 'People, channels and what was said so far. Change it here, or load a file of your own.'), text, file,
    h('p', { class: 'entry-actions' }, doing('Move in', () => moveIn(text.value)), doing('The playground’s own', () => moveIn(''))));
  node.addEventListener('toggle', () => { if (node.open && !text.value) attempt(load); });
  return { node, update: () => {} };
}
