// The thread pane: the message it hangs from, its replies, and a composer.

import { composer } from './composer.js';
import { h, replace } from './dom.js';
import { icon } from './icons.js';
import { messageList } from './messagelist.js';
import { backLink } from './panehead.js';
import { channelHash, go, isPhone } from './route.js';
import { channel, channelTitle, on, state } from './store.js';
import { headSwitcher } from './switcher.js';

export function mountThread(aside) {
  const head = h('div', { class: 'pane-head' });
  const list = messageList('Messages in the thread', { inThread: true });
  const box = composer({ inThread: true, sent: () => list.startAtEnd() });
  aside.append(head, list, box);
  let shown = null;

  const leave = () => go(channelHash(state.route.channel));
  aside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && event.target.matches('.message, .scroller, textarea, .pane-head *')) leave();
  });

  const show = () => {
    const { channel: id, thread } = state.route;
    aside.hidden = !thread;
    if (!thread) {
      if (shown) returnFocus(shown);
      shown = null;
      return;
    }
    const one = channel(id);
    replace(head,
      backLink(channelHash(id), `Back to ${channelTitle(one)}`),
      h('div', { class: 'pane-title' }, h('h2', { tabindex: '-1' }, 'Thread'), h('p', { class: 'quiet' }, channelTitle(one))),
      headSwitcher(),
      h('button', { class: 'icon-button close-pane', type: 'button', 'aria-label': 'Close thread', onclick: leave }, icon('close')));
    box.hidden = !one?.is_member || !one.may_post;
    box.show();
    if (shown !== thread) requestAnimationFrame(() => aside.querySelector(isPhone() ? 'h2' : 'textarea')?.focus());
    shown = thread;
    showMessages();
  };
  const showMessages = () => {
    const { thread } = state;
    if (thread && thread.ts === state.route.thread) list.show(thread.messages, `${state.as}/${thread.ts}`, 'Messages in the thread');
  };
  on('route workspace person', show);
  on('thread', showMessages);
}

function returnFocus(ts) {
  const lost = document.activeElement === document.body || document.activeElement?.closest('#thread');
  if (lost) document.querySelector(`#channel-pane .message[data-ts="${CSS.escape(ts)}"]`)?.focus();
}
