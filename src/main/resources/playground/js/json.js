// JSON for reading: indented, with its parts coloured.

import { h } from './dom.js';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value, or text that may be JSON, as a preformatted block. */
export function jsonBlock(value, label) {
  const text = pretty(value);
  const pre = h('pre', { class: 'json', tabindex: '0', role: 'region', 'aria-label': label });
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    pre.append(text.slice(from, match.index));
    const [all, string, colon, word] = match;
    const kind = string ? (colon ? 'key' : 'string') : word ? 'word' : 'number';
    pre.append(h('span', { class: `json-${kind}` }, string ?? all));
    if (colon) pre.append(colon);
    from = match.index + all.length;
  }
  pre.append(text.slice(from));
  return pre;
}

export function pretty(value) {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2) ?? '';
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
