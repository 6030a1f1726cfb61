// What a select offers: its own options, or the workspace's people and conversations.

import { textObject } from './mrkdwn.js';
import { channelTitle, personName, state } from './store.js';

const people = () => state.workspace.people.map((one) => ({ value: one.id, label: [one.real_name || one.name], hint: [one.title] }));

const conversations = (kinds) => [...state.workspace.channels, ...state.workspace.dms]
  .filter((one) => kinds.includes(one.kind))
  .map((one) => ({ value: one.id, label: [channelTitle(one)] }));

const KINDS = { public: 'public', private: 'private', im: 'im' };

function wantedKinds(element) {
  const include = element.filter?.include;
  return include ? include.map((kind) => KINDS[kind]).filter(Boolean) : Object.values(KINDS);
}

const ownOption = (option) => ({
  value: option.value,
  label: textObject(option.text),
  hint: option.description ? textObject(option.description) : null,
});

/** Groups of `{label, options}`; options are `{value, label, hint}` with nodes as words. */
export function optionGroups(element) {
  if (element.type.endsWith('users_select')) return [{ options: people() }];
  if (element.type.endsWith('channels_select')) return [{ options: conversations(['public']) }];
  if (element.type.endsWith('conversations_select')) return [{ options: conversations(wantedKinds(element)) }];
  if (element.option_groups) {
    return element.option_groups.map((group) => ({ label: group.label.text, options: group.options.map(ownOption) }));
  }
  return [{ options: (element.options ?? []).map(ownOption) }];
}

/** The words for a chosen value, or the placeholder. */
export function shownValue(element, value) {
  const all = optionGroups(element).flatMap((group) => group.options);
  const chosen = value ?? initialValue(element);
  const found = all.find((option) => option.value === chosen);
  if (found) return found.label;
  if (chosen && element.type.endsWith('users_select')) return [personName(chosen)];
  return element.placeholder ? textObject(element.placeholder) : ['Choose'];
}

/** The value that an element starts with, in the form the control API takes. */
export function initialValue(element) {
  if (element.initial_options) return element.initial_options.map((option) => option.value);
  if (element.initial_option) return element.initial_option.value;
  const key = Object.keys(element).find((name) => name.startsWith('initial_'));
  return key ? element[key] : null;
}
