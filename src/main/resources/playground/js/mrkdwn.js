// Slack's mrkdwn to nodes: bold, italic, strike, code, quotes, links, mentions, channels and emoji.

import { h } from './dom.js';
import { emoji, withEmoji, withoutEmoji } from './emoji.js';
import { channel, person, personName, state, userGroup } from './store.js';

const SPAN = '`[^`\\n]+`|<[^<>\\n]+>|[^\\n]';
const INLINE = new RegExp(
  '`([^`\\n]+)`|<([^<>\\n]+)>|:([a-z0-9_+\'-]+):'
    + `|(?<![\\p{L}\\p{N}*_~])([*_~])(?=\\S)((?:${SPAN})+?)(?<=\\S)\\4(?![\\p{L}\\p{N}])`, 'gu');
const STYLES = { '*': 'strong', _: 'em', '~': 's' };
const BROADCASTS = { here: '@here', channel: '@channel', everyone: '@everyone' };
const SAFE_LINK = /^(https?:|mailto:)/i;

const decode = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A whole text as block nodes: paragraphs, quotes, and preformatted parts. */
export function mrkdwn(text) {
  return String(text ?? '').split(/```([\s\S]*?)```/).flatMap((part, index) => {
    if (index % 2 === 1) return [h('pre', { class: 'code-block' }, decode(part.replace(/^\n|\n$/g, '')))];
    const trimmed = index === 0 ? part.replace(/\n$/, '') : part.replace(/^\n|\n$/g, '');
    return trimmed ? paragraphs(trimmed) : [];
  });
}

function paragraphs(text) {
  const groups = [];
  for (const line of text.split('\n')) {
    const quoted = /^(&gt;|>) ?/.exec(line);
    const body = quoted ? line.slice(quoted[0].length) : line;
    const last = groups.at(-1);
    if (last && last.quoted === Boolean(quoted)) last.lines.push(body);
    else groups.push({ quoted: Boolean(quoted), lines: [body] });
  }
  return groups.map(({ quoted, lines }) =>
    h(quoted ? 'blockquote' : 'p', { class: 'text' }, inline(lines.join('\n'))));
}

/** One run of text as inline nodes. */
export function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const node = styled(match);
    if (!node) continue;
    if (match.index > from) nodes.push(decode(text.slice(from, match.index)));
    nodes.push(node);
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(decode(text.slice(from)));
  return nodes;
}

function styled([, code, control, shortcode, mark, marked]) {
  if (code) return h('code', null, decode(code));
  if (control) return controlNode(control);
  if (shortcode) return emoji(shortcode);
  return h(STYLES[mark], null, inline(marked));
}

function controlNode(control) {
  const bar = control.indexOf('|');
  const target = bar < 0 ? control : control.slice(0, bar);
  const label = bar < 0 ? '' : decode(control.slice(bar + 1));
  if (target.startsWith('@')) return mention(target.slice(1), label);
  if (target.startsWith('#')) return channelLink(target.slice(1), label);
  if (target.startsWith('!')) return h('span', { class: 'mention' }, broadcast(target.slice(1), label));
  return link(decode(target), label);
}

export function mention(id, label) {
  const mine = id === state.workspace?.me.id;
  return h('span', { class: mine ? 'mention mention-me' : 'mention' }, `@${person(id) ? personName(id) : label || id}`);
}

export function channelLink(id, label) {
  const known = channel(id);
  if (!known) return h('span', { class: 'mention' }, `#${label || 'private channel'}`);
  return h('a', { class: 'mention', href: `#/c/${known.id}` }, `#${known.name}`);
}

export function broadcast(name, label) {
  if (name.startsWith('date^')) return label;
  if (name.startsWith('subteam^')) return groupMention(name.slice('subteam^'.length), label);
  return BROADCASTS[name] ?? (label || `@${name}`);
}

export function groupMention(id, label) {
  const known = userGroup(id);
  return known ? `@${known.handle}` : label || `@${id}`;
}

/** A link that leaves the page, or the bare text when its address is not a web or mail address. */
export function link(url, label) {
  const text = label || url.replace(/^mailto:/, '');
  if (!SAFE_LINK.test(url)) return text;
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, withEmoji(text));
}

/** A text object of either kind, as inline nodes. */
export function textObject(object) {
  if (!object) return [];
  if (object.type === 'mrkdwn') return inline(object.text);
  return object.emoji === false ? [object.text] : withEmoji(object.text);
}

/** Text that may have several paragraphs: mrkdwn with quotes and code, or plain text. */
export function longText(object) {
  if (!object) return [];
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : h('p', { class: 'text' }, textObject(object));
}

/** What a screen reader or a one-line preview says for a text. */
export function plain(text) {
  const named = String(text ?? '').replace(/<([^<>\n]+)>/g, (all, control) => controlNode(control).textContent ?? controlNode(control));
  return withoutEmoji(decode(named).replace(/(^|[^\p{L}\p{N}])[*_~`]+|[*_~`]+(?=$|[^\p{L}\p{N}])/gu, '$1'));
}
