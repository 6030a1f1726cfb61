// The app's Home tab, and the tabs between it and the messages.

import { renderBlocks } from './blocks.js';
import { focusMover, h, replace } from './dom.js';
import { icon } from './icons.js';
import { backLink, globalShortcuts } from './panehead.js';
import { APP_HOME, APP_MESSAGES } from './route.js';
import { on, state } from './store.js';
import { merged, viewSurface } from './surface.js';
import { headSwitcher } from './switcher.js';

export function appTabs(current) {
  const { app } = state.workspace;
  const tab = (name, href, label) => h('a', { href, class: 'tab', 'aria-current': current === name ? 'page' : null }, label);
  return h('nav', { class: 'tabs', 'aria-label': app.name },
    app.home_tab ? tab('home', APP_HOME, 'Home') : null,
    app.messages_tab ? tab('messages', APP_MESSAGES, 'Messages') : null);
}

export function mountHome(main) {
  const head = h('div', { class: 'pane-head' });
  const body = h('div', { class: 'home-body', tabindex: '-1' });
  const pane = h('div', { class: 'pane', id: 'home-pane', hidden: true }, head, h('div', { class: 'scroller' }, body));
  main.append(pane);
  let surface = null;
  let stamp = null;

  const show = () => {
    pane.hidden = state.route.view !== 'home';
    if (pane.hidden) return;
    const { app, team } = state.workspace;
    document.title = `${app.name} · ${team.name} playground`;
    replace(head, backLink('#/', 'Back to conversations'),
      h('div', { class: 'pane-title' }, h('h1', null, app.name), h('p', { class: 'quiet' }, app.description ?? '')), appTabs('home'), globalShortcuts(), headSwitcher());
    showView();
  };
  const showView = () => {
    if (pane.hidden) return;
    const view = state.home;
    const { installed } = state.workspace.app;
    const print = JSON.stringify([state.as, installed, view && [view.id, view.hash, view.blocks, view.failure]]);
    if (print === stamp) return;
    stamp = print;
    const typed = view && body.dataset.view === view.id ? surface?.values : {};
    body.dataset.view = view?.id ?? '';
    surface?.stop();
    surface = view ? viewSurface({ ...view, values: merged(view.values, typed) }) : null;
    const fresh = view ? renderBlocks(view.blocks, surface) : nothing(view);
    const refocus = focusMover(body, fresh);
    replace(body, fresh, view?.failure ? h('p', { class: 'failure', role: 'alert' }, icon('warning'), h('span', null, view.failure)) : null);
    refocus?.();
  };
  on('route workspace person', show);
  on('home', showView);
}

function nothing(view) {
  if (!state.workspace.app.installed) return h('p', { class: 'empty' }, 'The app is not installed.');
  return h('p', { class: 'empty' }, view === undefined ? 'Asking the bot for its Home.' : 'The bot has published nothing here for you yet.');
}
