// Block elements that act when they are used: buttons, menus, selects, radio buttons, checkboxes.

import { h } from './dom.js';
import { icon } from './icons.js';
import { tickBoxes, dateInput } from './fields.js';
import { textObject } from './mrkdwn.js';
import { currentValue, optionGroups, shownValue } from './options.js';
import { openList } from './popup.js';
import { press } from './press.js';

export function element(one, block, surface) {
  const render = RENDERERS[one.type];
  if (!render) return h('span', { class: 'block-unknown' }, `An element of type ${one.type}, which this page cannot draw.`);
  const control = render(one, block, surface);
  const { failure } = surface;
  return failure && failure.action_id === one.action_id && failure.block_id === block.block_id ? withReason(control, failure.message) : control;
}

const RENDERERS = {
  button,
  overflow,
  static_select: select,
  external_select: select,
  users_select: select,
  conversations_select: select,
  channels_select: select,
  radio_buttons: ticking,
  checkboxes: ticking,
  multi_static_select: ticking,
  multi_users_select: ticking,
  multi_conversations_select: ticking,
  multi_channels_select: ticking,
  datepicker: dating,
  timepicker: dating,
  datetimepicker: dating,
  image: (one) => h('img', { class: 'accessory-image', src: one.image_url, alt: one.alt_text }),
};

const focusKey = (block, one) => `${block.block_id}/${one.action_id}`;

function button(one, block, surface) {
  const style = one.style === 'primary' ? ' button-primary' : one.style === 'danger' ? ' button-danger' : '';
  const control = h('button', {
    class: `button${style}`, type: 'button', 'data-focus': focusKey(block, one), 'data-action': one.action_id,
    'aria-label': one.accessibility_label, onclick: () => use(),
  }, h('span', { class: 'button-text' }, textObject(one.text)), one.url ? icon('out') : null);
  const use = () => {
    if (one.url) open(one.url, '_blank', 'noopener');
    return press(surface, block, one, undefined, control);
  };
  return control;
}

/** What failed stays disabled beside the reason, until somebody chooses to try again. */
function withReason(control, reason) {
  control.disabled = true;
  const retry = h('button', { class: 'link-button', type: 'button', onclick: () => {
    control.disabled = false;
    box.replaceWith(control);
    control.focus();
  } }, 'Enable it again');
  const box = h('span', { class: 'button-failed', role: 'group' }, control,
    h('span', { class: 'failure' }, icon('warning'), h('span', null, reason, ' ', retry)));
  return box;
}

function overflow(one, block, surface) {
  const control = h('button', {
    class: 'button button-square', type: 'button', 'aria-label': 'More options', 'aria-haspopup': 'menu',
    'aria-expanded': 'false', 'data-focus': focusKey(block, one), 'data-action': one.action_id,
  }, icon('more'));
  control.addEventListener('click', () => openList(control, {
    label: 'More options',
    items: one.options.map((option) => ({
      label: textObject(option.text),
      hint: option.description ? textObject(option.description) : null,
      run: () => {
        if (option.url) open(option.url, '_blank', 'noopener');
        return press(surface, block, one, option.value, control);
      },
    })),
  }));
  return control;
}

function select(one, block, surface) {
  const chosen = () => currentValue(one, block, surface);
  const words = h('span', { class: 'button-text' });
  const control = h('button', {
    class: 'button select-button', type: 'button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    'data-focus': focusKey(block, one), 'data-action': one.action_id,
  }, words, icon('down'));
  const show = () => words.replaceChildren(...shownValue(one, chosen()));
  const choose = (value) => {
    surface.set(block.block_id, one.action_id, value);
    show();
    return press(surface, block, one, value, control);
  };
  control.addEventListener('click', () => openList(control, {
    role: 'listbox',
    label: one.placeholder?.text ?? 'Choose',
    items: optionGroups(one).flatMap((group) => [
      ...(group.label ? [{ heading: group.label }] : []),
      ...group.options.map((option) => ({ ...option, selected: option.value === chosen(), run: () => choose(option.value) })),
    ]),
  }));
  show();
  return control;
}

function ticking(one, block, surface) {
  const box = tickBoxes(one, block, surface, (value) => press(surface, block, one, value, box));
  return box;
}

function dating(one, block, surface) {
  const control = dateInput(one, block, surface, (value) => press(surface, block, one, value, control));
  return control;
}
