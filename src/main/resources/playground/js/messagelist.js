// A list of messages with day lines, kept at its end while the reader is there. Arrow keys walk through it.

import { h, keyed } from './dom.js';
import { messageItem } from './message.js';
import { state } from './store.js';
import { dayKey, dayName, minutesBetween } from './time.js';

const SAME_BREATH_MINUTES = 5;
const NEAR_END_PX = 120;
const HEAD_ROOM_PX = 8;

/** An element with `show(messages, about, name)`; a new subject (channel or thread) starts at the end, as on request. */
export function messageList(label, { inThread }) {
  const list = h('ol', { class: 'message-list', role: 'list', 'aria-label': label });
  const scroller = h('div', { class: 'scroller', tabindex: '-1' }, list);
  let subject = null;
  list.addEventListener('keydown', walk);
  const observer = new ResizeObserver(() => { if (scroller.stick) toEnd(); });
  observer.observe(list);
  observer.observe(scroller);
  /* Growing content (a picture that arrives late) moves the end away; only a reader moves up. */
  let top = 0;
  scroller.addEventListener('scroll', () => {
    if (nearEnd(scroller)) scroller.stick = true;
    else if (scroller.scrollTop < top) scroller.stick = false;
    top = scroller.scrollTop;
  });
  /* What somebody pressed a button in, and what then took its place: its first line stays on the screen. */
  let pressed = null;
  let newest = null;
  list.addEventListener('click', (event) => { pressed = event.target.closest('button') ? event.target.closest('.message') : null; });
  const toEnd = () => {
    const head = pressed && list.querySelector(`.message[data-ts="${CSS.escape(pressed.dataset.ts)}"]`);
    scroller.scrollTop = head ? Math.min(scroller.scrollHeight, head.offsetTop - scroller.offsetTop - HEAD_ROOM_PX) : scroller.scrollHeight;
  };
  scroller.startAtEnd = () => { subject = null; };
  scroller.show = (messages, about, name) => {
    const stick = about !== subject || scroller.stick;
    if (about !== subject || messages.at(-1)?.ts !== newest) pressed = null;
    subject = about;
    newest = messages.at(-1)?.ts;
    list.setAttribute('aria-label', name);
    keyed(list, rows(messages, about), { key: (row) => row.key, stamp: (row) => row.stamp, build: (row) => row.build(inThread) });
    makeReachable(list);
    scroller.stick = stick || Boolean(pressed && !pressed.isConnected);
    if (scroller.stick) toEnd();
  };
  return scroller;
}

const nearEnd = (node) => node.scrollHeight - node.scrollTop - node.clientHeight < NEAR_END_PX;

function rows(messages, about) {
  const all = [];
  const names = state.workspace.people.map((one) => one.real_name).join();
  let before = null;
  for (const message of messages) {
    if (!before || dayKey(before.ts) !== dayKey(message.ts)) all.push(dayRow(message, about));
    const compact = Boolean(before) && follows(before, message);
    all.push({
      key: `${about}/${message.ts}`,
      stamp: JSON.stringify([message, compact, names]),
      build: (inThread) => messageItem(message, { compact, inThread }),
    });
    before = message;
  }
  return all;
}

function dayRow(message, about) {
  const name = dayName(message.ts);
  return { key: `${about}/day/${dayKey(message.ts)}`, stamp: name, build: () => h('li', { class: 'day-line' }, h('span', null, name)) };
}

function follows(before, message) {
  return before.user === message.user && before.kind === 'message' && message.kind === 'message'
    && !before.ephemeral && !message.ephemeral && dayKey(before.ts) === dayKey(message.ts)
    && minutesBetween(before.ts, message.ts) < SAME_BREATH_MINUTES;
}

/** One message is in the tab order: the one walked to, or the last while the focus is elsewhere. */
function makeReachable(list) {
  const items = [...list.querySelectorAll(':scope > .message')];
  const walking = list.contains(document.activeElement) ? items.find((item) => item.tabIndex === 0) : null;
  const reachable = walking ?? items.at(-1);
  for (const item of items) item.tabIndex = item === reachable ? 0 : -1;
}

function walk(event) {
  const item = event.target;
  if (!item.matches('.message')) {
    if (event.key === 'Escape' && !event.target.matches('input, textarea')) item.closest('.message')?.focus();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll(':scope > .message')];
  const at = items.indexOf(item);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined || to < 0 || to >= items.length) return;
  event.preventDefault();
  item.tabIndex = -1;
  items[to].tabIndex = 0;
  items[to].focus();
}
