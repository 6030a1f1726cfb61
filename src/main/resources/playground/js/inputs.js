// Input blocks: a label, a field, a hint, and what is wrong with it.

import { h } from './dom.js';
import { icon } from './icons.js';
import { element } from './elements.js';
import { dateInput, nativeSelect, textInput, tickBoxes } from './fields.js';
import { textObject } from './mrkdwn.js';
import { press } from './press.js';

const TEXTS = new Set(['plain_text_input', 'number_input', 'email_text_input', 'url_text_input']);
const DATES = new Set(['datepicker', 'timepicker', 'datetimepicker']);

let counter = 0;

export function inputBlock(block, surface) {
  const id = `input-${counter += 1}`;
  const error = surface.errors?.[block.block_id];
  const field = fieldFor(block, surface);
  const labelled = field.matches('input, textarea, select');
  const sends = sendsOnEnter(block) && !block.hint;
  const notes = [block.hint && `${id}-hint`, sends && `${id}-enter`, error && `${id}-error`].filter(Boolean).join(' ');
  if (labelled) field.id = id;
  else field.setAttribute('aria-labelledby', `${id}-label`);
  if (notes) field.setAttribute('aria-describedby', notes);
  if (error) field.setAttribute('aria-invalid', 'true');
  if (!block.optional && labelled) field.setAttribute('aria-required', 'true');
  return h('div', { class: error ? 'block-input has-error' : 'block-input', 'data-block': block.block_id },
    h(labelled ? 'label' : 'p', { class: 'input-label', id: `${id}-label`, for: labelled ? id : null },
      textObject(block.label), block.optional ? h('span', { class: 'optional' }, ' (optional)') : null),
    field,
    block.hint ? h('p', { class: 'hint', id: `${id}-hint` }, textObject(block.hint)) : null,
    sends ? h('p', { class: 'hint', id: `${id}-enter` }, 'Press Enter to send.') : null,
    error ? h('p', { class: 'failure', id: `${id}-error` }, icon('warning'), h('span', null, error)) : null);
}

function fieldFor(block, surface) {
  const one = block.element;
  const filled = (value) => surface.set(block.block_id, one.action_id, value);
  const chosen = (value) => {
    filled(value);
    if (block.dispatch_action) press(surface, block, one, value, field);
  };
  const field = build(one, block, surface, filled, chosen);
  if (sendsOnEnter(block)) sendOnEnter(field, () => press(surface, block, one, field.value || null, field));
  return field;
}

/** An element that does not say when to send sends on Enter. */
function sendsOnEnter({ dispatch_action: dispatches, element: one }) {
  const triggers = one.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  return Boolean(dispatches) && TEXTS.has(one.type) && triggers.includes('on_enter_pressed');
}

function build(one, block, surface, filled, chosen) {
  if (TEXTS.has(one.type)) return textInput(one, block, surface, filled);
  if (DATES.has(one.type)) return dateInput(one, block, surface, chosen);
  if (one.type === 'radio_buttons' || one.type === 'checkboxes' || one.type.startsWith('multi_')) return tickBoxes(one, block, surface, chosen);
  if (one.type.endsWith('_select')) return nativeSelect(one, block, surface, chosen);
  return element(one, block, surface);
}

function sendOnEnter(field, send) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}
