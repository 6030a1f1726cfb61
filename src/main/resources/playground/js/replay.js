// A request of the inspector once more: as it was, edited, or as a line for a terminal.

import { post } from './api.js';
import { h } from './dom.js';
import { pretty } from './json.js';
import { attempt, toast } from './toast.js';

/** The form that is open: it outlasts that its entry is drawn anew, with what was typed. */
let open = null;

/** What can be done with an entry: `chosen` is told the id of what came of it. */
export function entryActions(entry, chosen) {
  if (open?.id === entry.id) return open.form;
  open = null;
  const curl = curlOf(entry);
  return h('div', { class: 'entry-actions' },
    entry.kind === 'delivery' ? h('button', { class: 'button button-small', type: 'button', 'data-focus': 'replay', onclick: () => send(entry, undefined, chosen) }, 'Replay') : null,
    entry.kind === 'delivery' ? h('button', { class: 'button button-small', type: 'button', 'data-focus': 'edit', onclick: (event) => edit(event.currentTarget, entry, chosen) }, 'Edit and replay') : null,
    curl ? h('button', { class: 'button button-small', type: 'button', 'data-focus': 'curl', 'data-curl': curl, onclick: () => copy(curl) }, 'Copy as curl') : null);
}

async function send(entry, payload, chosen) {
  const answer = await attempt(() => post('replay', { id: entry.id, payload }));
  if (!answer) return;
  const { outcome, millis, error } = answer.delivery;
  toast(outcome === 'acked' ? `Sent again, signed anew, acknowledged in ${millis} ms.` : `Sent again, signed anew: ${error}.`);
  open = null;
  chosen(answer.delivery.id);
}

function edit(button, entry, chosen) {
  const field = h('textarea', { class: 'field json-field', rows: '14', spellcheck: 'false', 'aria-label': 'Payload to send' });
  field.value = pretty(entry.payload);
  const fault = h('p', { class: 'failure', role: 'alert', hidden: true });
  const form = h('form', { class: 'replay-form', onsubmit: (event) => { event.preventDefault(); submit(); } }, field, fault,
    h('div', { class: 'entry-actions' }, h('button', { class: 'button button-small button-primary', type: 'submit' }, 'Send'),
      h('button', { class: 'button button-small', type: 'button', onclick: close }, 'Not now')));
  function close() {
    open = null;
    const actions = entryActions(entry, chosen);
    form.replaceWith(actions);
    actions.querySelector('[data-focus=edit]').focus();
  }
  function submit() {
    let payload;
    try {
      payload = JSON.parse(field.value);
    } catch (wrong) {
      fault.hidden = false;
      fault.textContent = `This is not JSON: ${wrong.message}`;
      return;
    }
    send(entry, payload, chosen);
  }
  open = { id: entry.id, form };
  button.closest('.entry-actions').replaceWith(form);
  field.focus();
}

function copy(text) {
  navigator.clipboard?.writeText(text).then(() => toast('Copied.'), () => toast('The browser does not let this page copy.'));
}

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

/** Null where there is no request to repeat: what went over a WebSocket. */
export function curlOf(entry) {
  if (entry.kind === 'call') {
    return line(`${location.origin}/api/${entry.label}`, ['Authorization: Bearer $SLACK_BOT_TOKEN', 'Content-Type: application/json; charset=utf-8'], JSON.stringify(entry.request), true);
  }
  if (entry.kind === 'hook') return line(location.origin + entry.url, ['Content-Type: application/json'], JSON.stringify(entry.request));
  if (!entry.url) return null;
  return line(entry.url, Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`), entry.body);
}

/** A variable of the shell is only looked up inside double quotes. */
function line(url, headers, body, variables) {
  const header = (text) => (variables && text.includes('$') ? `"${text}"` : quoted(text));
  return ['curl -i', quoted(url), ...headers.map((one) => `-H ${header(one)}`), `--data-raw ${quoted(body)}`].join(' \\\n  ');
}
