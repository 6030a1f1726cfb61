// What a select offers: its own options, or the workspace's people and conversations.

import { textObject } from './mrkdwn.js';
import { channelTitle, person, personName, state } from './store.js';

const people = () => state.workspace.people.map((one) => ({ value: one.id, label: [one.real_name || one.name], hint: [one.title] }));

const conversations = (kinds, { exclude_bot_users: withoutBots } = {}) => [...state.workspace.channels, ...state.workspace.dms]
  .filter((one) => kinds.includes(one.kind) && !(withoutBots && person(one.with)?.is_bot))
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
  if (element.type.endsWith('conversations_select')) return [{ options: conversations(wantedKinds(element), element.filter) }];
  if (element.option_groups) {
    return element.option_groups.map((group) => ({ label: group.label.text, options: group.options.map(ownOption) }));
  }
  return [{ options: (element.options ?? []).map(ownOption) }];
}

/** The words for a chosen value, or the placeholder. */
export function shownValue(element, chosen) {
  const all = optionGroups(element).flatMap((group) => group.options);
  const found = all.find((option) => option.value === chosen);
  if (found) return found.label;
  if (chosen && element.type.endsWith('users_select')) return [personName(chosen)];
  return element.placeholder ? textObject(element.placeholder) : ['Choose'];
}

/** The value that an element has on its surface: as filled in or cleared, otherwise what it starts with. */
export function currentValue(element, block, surface) {
  const filled = surface.values[block.block_id] ?? {};
  return element.action_id in filled ? filled[element.action_id] : initialValue(element);
}

/** The value that an element starts with, in the form the control API takes. */
function initialValue(element) {
  if (element.initial_options) return element.initial_options.map((option) => option.value);
  if (element.initial_option) return element.initial_option.value;
  const key = Object.keys(element).find((name) => name.startsWith('initial_'));
  return key ? element[key] : null;
}
