// The list of conversations: the app, channels, and direct messages. Arrow keys move through it.

import { avatar } from './avatar.js';
import { h, replace, whenDifferent } from './dom.js';
import { icon } from './icons.js';
import { APP_HOME, APP_MESSAGES, channelHash } from './route.js';
import { appChannel, botId, on, personName, state } from './store.js';

export function mountSidebar(nav) {
  const body = h('div', { class: 'sidebar-body' });
  nav.append(body);
  body.addEventListener('keydown', rove);
  const shown = () => [state.workspace.channels, state.workspace.dms, state.workspace.app, state.route];
  const show = whenDifferent(shown, () => {
    const focused = body.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    replace(body, sections());
    reach(body);
    if (focused) [...body.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  });
  on('workspace route person', show);
}

function sections() {
  const { channels, dms, app } = state.workspace;
  const byName = (a, b) => a.name.localeCompare(b.name);
  const others = dms.filter((one) => one.with !== botId());
  return [
    section('Apps', app.installed ? [appEntry(app)] : []),
    section('Channels', [...channels].sort(byName).map(channelEntry)),
    section('Direct messages', others.map(dmEntry)),
  ];
}

function section(title, entries) {
  if (entries.length === 0) return null;
  const id = `side-${title.replaceAll(' ', '-').toLowerCase()}`;
  return h('section', { class: 'side-section' }, h('h2', { id }, title), h('ul', { role: 'list', 'aria-labelledby': id }, entries));
}

function appEntry(app) {
  const home = appChannel();
  const here = state.route.view === 'home' || (home && state.route.channel === home.id);
  return entry({
    href: app.home_tab ? APP_HOME : APP_MESSAGES, here, unread: home?.unread ?? 0,
    mark: avatar(app.bot_user, 'small'), name: app.name, note: 'app',
  });
}

const channelEntry = (one) => entry({
  href: channelHash(one.id), here: state.route.channel === one.id, unread: one.unread, outside: !one.is_member,
  mark: icon(one.kind === 'private' ? 'lock' : 'hash'), name: one.name, spoken: one.kind === 'private' ? 'private channel' : null,
});

const dmEntry = (one) => entry({
  href: channelHash(one.id), here: state.route.channel === one.id, unread: one.unread,
  mark: avatar(one.with, 'small'), name: personName(one.with),
});

function entry({ href, here, unread, outside, mark, name, note, spoken }) {
  const classes = ['side-link', unread > 0 && !here ? 'is-unread' : '', outside ? 'is-outside' : ''].join(' ').trim();
  return h('li', null, h('a', { href, class: classes, 'aria-current': here ? 'page' : null },
    mark, h('span', { class: 'side-name' }, name), note ? h('span', { class: 'badge' }, note) : null,
    spoken ? h('span', { class: 'sr-only' }, spoken) : null,
    unread > 0 && !here ? h('span', { class: 'count' }, String(unread), h('span', { class: 'sr-only' }, ' unread')) : null));
}

/** Only the current conversation is in the tab order; the arrow keys reach the others. */
function reach(body) {
  const links = [...body.querySelectorAll('a')];
  const current = links.find((link) => link.getAttribute('aria-current')) ?? links[0];
  for (const link of links) link.tabIndex = link === current ? 0 : -1;
}

function rove(event) {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  links.at(to % links.length).focus();
}
