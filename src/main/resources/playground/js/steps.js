// Runs a step of the app's, as a workflow would, and shows what comes out of it.

import { get, post } from './api.js';
import { ask } from './dialog.js';
import { h } from './dom.js';

export async function runStep() {
  const { steps } = await get('steps');
  const [step] = steps;
  if (!step) return ask({ title: 'No step', body: h('p', null, 'The manifest of this app brings no step to Workflow Builder.'), yes: 'Good', no: 'Close' });
  const fields = step.inputs.map((input) => field(input));
  const run = await ask({ title: step.title, body: fields.map(({ row }) => row), yes: 'Run the step', no: 'Cancel' });
  if (!run) return undefined;
  const inputs = Object.fromEntries(fields.map(({ name, box }) => [name, box.value.trim()]).filter(([, value]) => value));
  return show(step, await post('steps', { callback_id: step.callback_id, inputs }));
}

function field({ name, title, required }) {
  const id = `step-${name}`;
  const box = h('textarea', { id, rows: '2' });
  return { name, box, row: h('div', { class: 'control-row' }, h('label', { for: id }, required ? title : `${title} (optional)`), box) };
}

function show(step, { state, outputs, error }) {
  const said = { completed: 'The step is completed', failed: 'The step failed', running: 'The step still runs' }[state];
  const rows = Object.entries(outputs || {}).flatMap(([name, value]) => [h('dt', null, titled(step, name)), h('dd', null, String(value))]);
  const body = error ? h('p', null, error) : h('dl', null, rows);
  return ask({ title: said, body, yes: 'Good', no: 'Close' });
}

const titled = (step, name) => step.outputs.find((output) => output.name === name)?.title || name;
