// Wires the page: who one is, the panes, and the keys that work everywhere.

import { get } from './api.js';
import { announce } from './announce.js';
import { mountChannel } from './channel.js';
import { mountFirst } from './first.js';
import { mountHome } from './home.js';
import { inspectorOpen, mountInspector, toggleInspector } from './inspector.js';
import { mountModal } from './modal.js';
import { read, startRouting } from './route.js';
import { mountSidebar } from './sidebar.js';
import { on, personName } from './store.js';
import { follow } from './sync.js';
import { switchBy } from './switcher.js';
import { mountThread } from './thread.js';
import { mountTopbar } from './topbar.js';
import { toast } from './toast.js';

const AS = 'whichrole.as';
const byId = (id) => document.getElementById(id);

async function start() {
  switchBy(become);
  mountTopbar(byId('topbar'), { toggleInspector, inspectorOpen });
  mountFirst(byId('first'));
  mountSidebar(byId('sidebar'));
  mountChannel(byId('main'));
  mountHome(byId('main'));
  mountThread(byId('thread'));
  mountInspector(byId('inspector'));
  mountModal(byId('modal'));
  on('reset', startAgain);
  await follow(await whoToBe());
  await startRouting();
  byId('skip').addEventListener('click', skip);
  document.body.dataset.ready = 'yes';
}

/** The address may name somebody (`?as=ana`); a tab remembers its person; else the first who is not a bot. */
async function whoToBe() {
  const { people } = await get('people');
  const wanted = new URLSearchParams(location.search).get('as') ?? sessionStorage.getItem(AS);
  const found = people.find((one) => wanted === one.id || wanted === one.name);
  if (wanted && !found && location.search) toast(`Nobody here is called ${wanted}.`);
  return (found ?? people.find((one) => !one.is_bot && !one.is_guest)).id;
}

async function become(id) {
  sessionStorage.setItem(AS, id);
  if (location.search) history.replaceState(null, '', location.pathname + location.hash);
  await follow(id);
  await read();
  announce(`You now act as ${personName(id)}.`);
}

/** After a reset the newcomers are gone; whoever acted as one of them becomes somebody else. */
async function startAgain() {
  await become(await whoToBe());
}

function skip(event) {
  event.preventDefault();
  (document.querySelector('#composer-text:not([hidden])') ?? byId('main')).focus();
}

start().catch((refusal) => toast(refusal.message));
