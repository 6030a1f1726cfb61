// What a first visitor reads: one line of what this is, and three things to try. Gone for good once dismissed.

import { get } from './api.js';
import { propose } from './composer.js';
import { h, replace, whenDifferent } from './dom.js';
import { icon } from './icons.js';
import { APP_HOME, channelHash, go, threadHash } from './route.js';
import { on, state } from './store.js';

const DISMISSED = 'whichrole.first';
const MOST = 3;

export function mountFirst(box) {
  const gone = () => localStorage.getItem(DISMISSED) === 'gone';
  const dismiss = () => {
    localStorage.setItem(DISMISSED, 'gone');
    show();
    document.querySelector('#composer-text')?.focus();
  };
  const draw = whenDifferent(() => [state.workspace.first, state.workspace.app, state.workspace.channels.map((one) => one.name), gone()], () => replace(box, h('p', null, state.workspace.first.about),
    h('ul', { role: 'list' }, tries().map((one) => h('li', null, h('button', { class: 'button button-small', type: 'button', onclick: () => run(one) }, one.label)))),
    h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', title: 'Do not show this again', onclick: dismiss }, icon('close'))));
  function show() {
    box.hidden = gone();
    if (!box.hidden) draw();
  }
  on('workspace', show);
}

/** What the company's file suggests and this app can do; for another app, what its manifest shows. */
function tries() {
  const { first, app, channels } = state.workspace;
  const here = new Set(channels.filter((one) => one.is_member).map((one) => one.name));
  const fitting = first.try.filter((one) => here.has(one.in) && (!one.needs || app.commands.some((command) => command.command === one.needs)));
  const all = fitting.length ? fitting : ofManifest(app, channels);
  return all.slice(0, MOST);
}

function ofManifest(app, channels) {
  const place = (channels.find((one) => one.is_member && one.bot_is_member) ?? channels.find((one) => one.is_member))?.name;
  return [
    ...app.commands.map(({ command }) => ({ label: `Type ${command}`, in: place, type: `${command} ` })),
    app.home_tab && { label: 'Open its Home', home: true },
    { label: `Mention @${app.handle}`, in: place, type: `@${app.handle} hello` },
  ].filter((one) => one && (one.home || one.in));
}

/** Goes there and writes it into the field; sending is left to whoever reads it first. */
async function run(one) {
  if (one.home) return go(APP_HOME);
  const { id } = state.workspace.channels.find((channel) => channel.name === one.in);
  const thread = one.thread ? await firstThread(id) : null;
  propose(`${id}/${thread ?? ''}`, one.type);
  return go(thread ? threadHash(id, thread) : channelHash(id));
}

async function firstThread(id) {
  const { messages } = await get('messages', { as: state.as, channel: id });
  return messages.find((message) => message.reply_count > 0)?.ts ?? null;
}
