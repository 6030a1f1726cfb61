// Block Kit layout blocks to nodes. A surface (message, modal or Home) says what happens when something is used.

import { h } from './dom.js';
import { element } from './elements.js';
import { inputBlock } from './inputs.js';
import { longText, mrkdwn, textObject } from './mrkdwn.js';
import { richText } from './richtext.js';

const RENDERERS = {
  header: (block) => h('p', { class: 'block-header', role: 'heading', 'aria-level': '3' }, textObject(block.text)),
  divider: () => h('hr', { class: 'block-divider' }),
  section,
  actions: (block, surface) => h('div', { class: 'block-actions' }, block.elements.map((one) => element(one, block, surface))),
  context,
  image: (block) => picture(block),
  input: inputBlock,
  rich_text: richText,
  markdown: (block) => h('div', { class: 'block-text' }, mrkdwn(block.text)),
};

export function renderBlocks(blocks, surface) {
  return h('div', { class: 'blocks' }, blocks.map((block) => {
    const render = RENDERERS[block.type];
    return render ? render(block, surface) : h('p', { class: 'block-unknown' }, `A block of type ${block.type}, which this page cannot draw.`);
  }));
}

function section(block, surface) {
  const { accessory } = block;
  return h('div', { class: accessory ? `block-section has-${accessory.type}` : 'block-section' },
    h('div', { class: 'block-text' },
      longText(block.text),
      block.fields ? h('div', { class: 'block-fields' }, block.fields.map((field) => h('div', { class: 'block-field' }, longText(field)))) : null),
    accessory ? h('div', { class: 'block-accessory' }, element(accessory, block, surface)) : null);
}

function context(block) {
  return h('div', { class: 'block-context' }, block.elements.map((one) =>
    (one.type === 'image'
      ? h('img', { class: 'context-image', src: one.image_url, alt: one.alt_text })
      : h('span', { class: 'context-text' }, textObject(one)))));
}

function picture(block) {
  const image = h('img', { src: block.image_url ?? block.slack_file?.url, alt: block.alt_text });
  const frame = h('figure', { class: 'block-image' }, block.title ? h('figcaption', null, textObject(block.title)) : null, image);
  image.addEventListener('error', () => {
    image.replaceWith(h('p', { class: 'image-missing' }, `Picture not found. It would show: ${block.alt_text}`));
  });
  return frame;
}
