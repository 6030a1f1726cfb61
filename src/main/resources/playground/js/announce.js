// Reads new messages to screen readers: the top-level text, as Slack does, without the blocks.

import { personName, state } from './store.js';
import { plain } from './mrkdwn.js';

export function announce(text) {
  const region = document.getElementById('announcer');
  region.textContent = '';
  requestAnimationFrame(() => { region.textContent = text; });
}

/** Announces what is in the new list and was not in the old one; a first look is not news. */
export function announceNews(before, after) {
  if (!before) return;
  const known = new Map(before.map((message) => [message.ts, message.text]));
  const news = after.filter((message) => known.get(message.ts) !== message.text && message.user !== state.workspace.me.id);
  if (news.length === 0) return;
  announce(news.map((message) => `${personName(message.user)}: ${plain(message.text)}`).join('\n'));
}
