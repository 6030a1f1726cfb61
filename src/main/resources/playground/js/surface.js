// Where blocks live: a message, or a view (modal or Home). Knows what has been filled in and how to send a use.

import { post } from './api.js';
import { on, state } from './store.js';

const KEEP_AFTER_MS = 400;
const drafts = new Map();

on('reset', () => drafts.clear());

function draft(key) {
  if (!drafts.has(key)) drafts.set(key, {});
  return drafts.get(key);
}

function setter(values) {
  return (block, action, value) => {
    values[block] = { ...values[block], [action]: value };
  };
}

export function messageSurface(message) {
  const values = draft(`${state.as}/${message.channel}/${message.ts}`);
  return {
    values,
    failure: message.failure,
    errors: {},
    set: setter(values),
    act: (block, action, selected) => post('click', {
      as: state.as, channel: message.channel, message_ts: message.ts, block_id: block, action_id: action, selected, values,
    }),
  };
}

/** What is being typed wins over what the server last heard. */
export function merged(known = {}, typed = {}) {
  const all = structuredClone(known);
  for (const [block, actions] of Object.entries(typed)) all[block] = { ...all[block], ...actions };
  return all;
}

/** Half-filled values are sent to the server a moment after the last change, so that a reload keeps them. */
export function viewSurface(view) {
  const values = structuredClone(view.values ?? {});
  const set = setter(values);
  const who = state.as;
  let timer = null;
  const keep = () => post('views/values', { as: who, view_id: view.id, values }).catch(() => {});
  return {
    values,
    failure: null,
    errors: view.errors ?? {},
    set: (block, action, value) => {
      set(block, action, value);
      clearTimeout(timer);
      timer = setTimeout(keep, KEEP_AFTER_MS);
    },
    act: (block, action, selected) => {
      clearTimeout(timer);
      return post('click', { as: who, view_id: view.id, block_id: block, action_id: action, selected, values });
    },
    stop: () => clearTimeout(timer),
  };
}
