// rich_text blocks: sections, lists, quotes and preformatted text.

import { append, h } from './dom.js';
import { emoji } from './emoji.js';
import { broadcast, channelLink, groupMention, link, mention } from './mrkdwn.js';
import { moment } from './time.js';

const STYLE_TAGS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

export function richText(block) {
  return h('div', { class: 'rich-text' }, (block.elements ?? []).map(part));
}

function part(element) {
  switch (element.type) {
    case 'rich_text_list': return list(element);
    case 'rich_text_quote': return h('blockquote', { class: 'text' }, leaves(element));
    case 'rich_text_preformatted': return h('pre', { class: 'code-block' }, leaves(element));
    default: return h('p', { class: 'text' }, leaves(element));
  }
}

function list(element) {
  const tag = element.style === 'ordered' ? 'ol' : 'ul';
  const offset = element.offset ? { start: element.offset + 1 } : null;
  const items = (element.elements ?? []).map((item) => h('li', null, leaves(item)));
  return append(h(tag, { ...offset, 'data-indent': Math.min(element.indent ?? 0, 4) }), items);
}

const leaves = (element) => (element.elements ?? []).map((leaf) => dressed(leafNode(leaf), leaf.style));

function leafNode(leaf) {
  switch (leaf.type) {
    case 'link': return link(leaf.url, leaf.text);
    case 'user': return mention(leaf.user_id, '');
    case 'channel': return channelLink(leaf.channel_id, '');
    case 'usergroup': return h('span', { class: 'mention' }, groupMention(leaf.usergroup_id, ''));
    case 'broadcast': return h('span', { class: 'mention' }, broadcast(leaf.range, ''));
    case 'emoji': return emoji(leaf.name) ?? `:${leaf.name}:`;
    case 'date': return leaf.fallback ?? moment(leaf.timestamp);
    default: return leaf.text ?? '';
  }
}

function dressed(node, style = {}) {
  return Object.entries(STYLE_TAGS).reduce((inner, [name, tag]) => (style[name] ? h(tag, null, inner) : inner), node);
}
