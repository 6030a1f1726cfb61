// What happens between using a control and the bot's acknowledgement: the question first if it has one, then waiting.

import { ask } from './dialog.js';
import { longText, textObject } from './mrkdwn.js';
import { attempt } from './toast.js';

/** Sends one use of an element; the control shows that it waits, and ignores more presses until the answer. */
export async function press(surface, block, element, selected, control) {
  if (control.getAttribute('aria-busy') === 'true') return;
  if (element.confirm && !(await confirmed(element.confirm))) return;
  control.setAttribute('aria-busy', 'true');
  await attempt(() => surface.act(block.block_id, element.action_id, selected));
  control.removeAttribute('aria-busy');
}

const confirmed = (confirm) => ask({
  title: textObject(confirm.title),
  body: longText(confirm.text),
  yes: textObject(confirm.confirm),
  no: textObject(confirm.deny),
  danger: confirm.style === 'danger',
});
