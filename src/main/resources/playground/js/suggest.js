// What could be meant: commands after a slash, people after an at sign, channels after a hash.

import { state } from './store.js';

const MOST = 8;
const BROADCASTS = [
  { label: '@here', hint: 'Notifies those who are here', insert: '@here ' },
  { label: '@channel', hint: 'Notifies everyone in the channel', insert: '@channel ' },
];

/** Suggestions for the text before the caret: `{from, items}` with items of `{label, hint, insert, user}`. */
export function suggestions(before) {
  const command = /^\/\S*$/.exec(before);
  if (command) return { from: 0, items: commands(command[0]) };
  const word = /(?:^|\s)([@#])([\p{L}\p{N}._-]*)$/u.exec(before);
  if (!word) return { from: before.length, items: [] };
  const items = word[1] === '@' ? people(word[2]) : channels(word[2]);
  return { from: before.length - word[2].length - 1, items };
}

/** The command being typed, once its name is complete: its usage hint stays in sight. */
export function usageOf(text) {
  const name = /^(\/\S+)\s/.exec(text)?.[1];
  return allCommands().find((one) => one.command === name);
}

function allCommands() {
  const { app, builtin_commands: builtin = [] } = state.workspace;
  return [...app.commands.map((one) => ({ ...one, owner: app.name })), ...builtin.map((one) => ({ ...one, owner: 'Slack' }))];
}

function commands(typed) {
  return allCommands()
    .filter((one) => one.command.startsWith(typed.toLowerCase()))
    .slice(0, MOST)
    .map((one) => ({
      label: one.command, usage: one.usage_hint, hint: [one.description, one.owner].filter(Boolean).join(' · '), insert: `${one.command} `,
    }));
}

function people(typed) {
  const wanted = typed.toLowerCase();
  const matches = (one) => one.name.toLowerCase().startsWith(wanted)
    || (one.real_name ?? '').toLowerCase().split(' ').some((part) => part.startsWith(wanted));
  const found = state.workspace.people.filter(matches).map((one) => ({
    label: one.real_name || one.name, hint: [`@${one.name}`, one.title].filter(Boolean).join(' · '), insert: `@${one.name} `, user: one.id,
  }));
  return [...found, ...groups(typed), ...BROADCASTS.filter((one) => wanted && one.label.startsWith(`@${wanted}`))].slice(0, MOST);
}

function groups(typed) {
  return state.workspace.user_groups
    .filter((one) => one.handle.startsWith(typed.toLowerCase()))
    .map((one) => ({ label: one.name, hint: `@${one.handle} · a group`, insert: `@${one.handle} ` }));
}

function channels(typed) {
  return state.workspace.channels
    .filter((one) => one.name.startsWith(typed.toLowerCase()))
    .slice(0, MOST)
    .map((one) => ({ label: `#${one.name}`, hint: one.topic, insert: `#${one.name} ` }));
}
