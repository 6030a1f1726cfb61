// Native form fields for Block Kit elements: text, dates, and groups of boxes to tick. Each reports its value when it
// changes, in the form the control API takes.

import { h } from './dom.js';
import { currentValue, optionGroups } from './options.js';

let counter = 0;
const freshId = (prefix) => `${prefix}-${counter += 1}`;

const keys = (one, block) => ({ 'data-focus': `${block.block_id}/${one.action_id}`, 'data-action': one.action_id });

export function textInput(one, block, surface, changed) {
  const tag = one.multiline ? 'textarea' : 'input';
  const types = { number_input: 'number', email_text_input: 'email', url_text_input: 'url' };
  return h(tag, {
    class: 'field', ...keys(one, block), value: currentValue(one, block, surface) ?? '',
    type: one.multiline ? null : types[one.type] ?? 'text', rows: one.multiline ? 4 : null,
    placeholder: one.placeholder?.text, maxlength: one.max_length, autocomplete: 'off',
    min: one.min_value, max: one.max_value, step: one.type === 'number_input' && one.is_decimal_allowed ? 'any' : null,
    oninput: (event) => changed(event.target.value || null),
  });
}

export function dateInput(one, block, surface, changed) {
  const type = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' }[one.type];
  const known = currentValue(one, block, surface);
  const shown = type === 'datetime-local' && known ? localTime(Number(known)) : known;
  const read = (value) => (type === 'datetime-local' && value ? String(Math.floor(new Date(value).getTime() / 1000)) : value || null);
  return h('input', {
    class: 'field field-date', type, ...keys(one, block), value: shown ?? '',
    'aria-label': one.placeholder?.text ?? 'Date', onchange: (event) => changed(read(event.target.value)),
  });
}

function localTime(seconds) {
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

/** The native select: the most dependable one with a keyboard, a screen reader, or a thumb. */
export function nativeSelect(one, block, surface, changed) {
  const known = currentValue(one, block, surface);
  const node = h('select', { class: 'field', ...keys(one, block), onchange: (event) => changed(event.target.value || null) },
    h('option', { value: '' }, one.placeholder?.text ?? 'Choose'));
  for (const group of optionGroups(one)) {
    const options = group.options.map((option) =>
      h('option', { value: option.value, selected: option.value === known }, words(option.label)));
    node.append(...(group.label ? [h('optgroup', { label: group.label }, options)] : options));
  }
  return node;
}

const words = (nodes) => nodes.map((node) => node.textContent ?? node).join('');

/** Radio buttons, checkboxes, and every select that takes more than one. */
export function tickBoxes(one, block, surface, changed) {
  const single = one.type === 'radio_buttons';
  const name = freshId('tick');
  const known = [currentValue(one, block, surface) ?? []].flat();
  const many = one.type.startsWith('multi_');
  const box = h('div', { class: many ? 'ticks ticks-many' : 'ticks', role: single ? 'radiogroup' : 'group', ...keys(one, block) });
  const report = () => {
    const values = [...box.querySelectorAll('input:checked')].map((input) => input.value);
    changed(single ? values[0] ?? null : values);
  };
  for (const option of optionGroups(one).flatMap((group) => group.options)) box.append(tick(option, { single, name, known, report, key: box.dataset.focus }));
  if (!box.hasAttribute('aria-label')) box.setAttribute('aria-label', one.placeholder?.text ?? block.label?.text ?? 'Choices');
  if (single && block.optional) box.append(clearButton(box, report));
  return box;
}

/** Radio buttons cannot be unticked by themselves. */
function clearButton(box, report) {
  return h('button', { class: 'link-button', type: 'button', onclick: () => {
    const ticked = box.querySelector('input:checked');
    if (!ticked) return;
    ticked.checked = false;
    report();
  } }, 'Clear selection');
}

function tick(option, { single, name, known, report, key }) {
  const id = freshId('option');
  return h('div', { class: 'tick' },
    h('input', {
      id, name, type: single ? 'radio' : 'checkbox', value: option.value, checked: known.includes(option.value),
      'data-focus': `${key}/${option.value}`, 'aria-describedby': option.hint ? `${id}-hint` : null, onchange: report,
    }),
    h('label', { for: id }, option.label),
    option.hint ? h('span', { class: 'hint', id: `${id}-hint` }, option.hint) : null);
}
