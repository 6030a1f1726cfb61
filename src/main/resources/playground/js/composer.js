// Where people type: Enter sends, Shift+Enter breaks the line, `/` lists the commands, `@` completes names.

import { post } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { loadMessages, loadThread } from './sync.js';
import { channel, channelTitle, on, state } from './store.js';
import { suggestions, usageOf } from './suggest.js';
import { suggestList } from './suggestlist.js';
import { attempt } from './toast.js';

let proposal = null;

/** Writes this into the composer of that place (`channel/thread`), which the page is about to show. */
export function propose(place, text) {
  proposal = { place, text };
  for (const take of takers) take();
}

const takers = [];

/**
 * A composer for the routed channel, or for its thread; `sent` runs after each send. `show()` adapts it to where the page
 * is now.
 */
export function composer({ inThread, sent }) {
  const id = inThread ? 'thread-text' : 'composer-text';
  const drafts = new Map();
  const field = h('textarea', { id, class: 'composer-text', rows: '1', autocomplete: 'off' });
  const usage = h('p', { class: 'composer-usage', hidden: true });
  const suggest = suggestList(field, { label: 'Suggestions', find: suggestions, taken: () => changed() });
  const broadcast = h('input', { type: 'checkbox', id: 'broadcast' });
  const button = h('button', { class: 'icon-button send', type: 'submit', 'aria-label': 'Send' }, icon('send'));
  const form = h('form', { class: 'composer', onsubmit: (event) => { event.preventDefault(); send(); } },
    suggest.list, h('div', { class: 'composer-box' }, field, button), usage,
    inThread ? h('p', { class: 'composer-broadcast' }, broadcast, h('label', { for: 'broadcast' }, 'Also send to the channel')) : null);
  let place = null;

  function changed() {
    const known = usageOf(field.value);
    usage.hidden = !known;
    form.classList.toggle('has-usage', Boolean(known));
    usage.replaceChildren(...(known ? [h('code', null, known.command), ` ${known.usage_hint ?? ''}`] : []));
    button.disabled = field.value.trim() === '';
  }
  field.addEventListener('input', changed);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || suggest.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  async function send() {
    const text = field.value.trim();
    if (!text || field.getAttribute('aria-busy') === 'true') return;
    const { channel: id, thread } = state.route;
    const sentFrom = place;
    field.value = '';
    changed();
    suggest.close();
    const body = { as: state.as, channel: id, text };
    if (inThread) Object.assign(body, { thread_ts: thread, broadcast: broadcast.checked });
    form.classList.add('is-waiting');
    const answer = await attempt(() => post('type', body));
    form.classList.remove('is-waiting');
    broadcast.checked = false;
    if (!answer && place === sentFrom && !field.value) field.value = text;
    changed();
    sent();
    await (inThread ? loadThread() : loadMessages(id));
  }

  /** In a thread the pane takes the focus a moment after it is shown, and this comes after that. */
  function takeProposal() {
    const { channel: at, thread } = state.route;
    if (proposal?.place !== `${at}/${thread ?? ''}` || Boolean(thread) !== inThread || form.hidden) return;
    field.value = proposal.text;
    proposal = null;
    changed();
    requestAnimationFrame(() => requestAnimationFrame(() => field.focus()));
  }
  takers.push(takeProposal);
  on('reset', () => {
    drafts.clear();
    field.value = '';
    changed();
  });

  form.show = () => {
    const { channel: at, thread } = state.route;
    const now = `${state.as}/${at}/${inThread ? thread : ''}`;
    if (now !== place) {
      if (place) drafts.set(place, field.value);
      place = now;
      field.value = drafts.get(now) ?? '';
    }
    const one = channel(at);
    const name = inThread ? 'Reply' : `Message ${channelTitle(one)}`;
    field.setAttribute('aria-label', inThread ? 'Reply in this thread' : name);
    field.placeholder = name;
    changed();
    takeProposal();
  };
  return form;
}
