// Builds and reconciles elements. Text always becomes a text node, never markup.

const PROPERTIES = new Set(['value', 'checked', 'selected', 'indeterminate']);

/** An element with attributes, `onclick`-style listeners and children; null, undefined and false are left out. */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) apply(node, name, value);
  return append(node, ...children);
}

function apply(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (PROPERTIES.has(name)) node[name] = value;
  else node.setAttribute(name, value === true ? '' : String(value));
}

export function append(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child);
  }
  return node;
}

export function replace(node, ...children) {
  node.replaceChildren();
  return append(node, ...children);
}

/**
 * Shows items as children of parent, rebuilding only those whose stamp changed and keeping the keyboard focus where it
 * was: on the element with the same data-focus key or the same action, else on the rebuilt child itself, to be read from its
 * first line; where that takes no focus, on its first control.
 */
export function keyed(parent, items, { key, stamp, build }) {
  const before = parent.keyedChildren ?? new Map();
  const after = new Map();
  let refocus = null;
  for (const item of items) {
    const id = key(item);
    const print = stamp(item);
    const old = before.get(id);
    if (old?.print === print) {
      after.set(id, old);
      continue;
    }
    const node = build(item);
    if (old) refocus = focusMover(old.node, node) ?? refocus;
    after.set(id, { node, print });
  }
  parent.keyedChildren = after;
  arrange(parent, [...after.values()].map((entry) => entry.node));
  refocus?.();
}

/** A function that renders, but only when what print() answers is not what it was the last time. */
export function whenDifferent(print, render) {
  let last = null;
  return () => {
    const now = JSON.stringify(print());
    if (now === last) return;
    last = now;
    render();
  };
}

function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let cursor = parent.firstElementChild;
  for (const node of nodes) {
    if (node === cursor) cursor = cursor.nextElementSibling;
    else parent.insertBefore(node, cursor);
  }
}

/** What in fresh has the same data-focus key as this control, or null. */
export function counterpart(control, fresh) {
  const key = control.dataset.focus;
  return key ? fresh.querySelector(`[data-focus="${CSS.escape(key)}"]`) : null;
}

/** What in fresh does the same as this control, if only in another place, or null. */
const sameAction = (control, fresh) => (control.dataset.action
  ? fresh.querySelector(`[data-action="${CSS.escape(control.dataset.action)}"]`) : null);

/** A function that gives the focus inside old to its counterpart inside fresh, or null when the focus is elsewhere. */
export function focusMover(old, fresh) {
  const active = document.activeElement;
  if (!active || !old.contains(active)) return null;
  return () => {
    const target = counterpart(active, fresh) ?? sameAction(active, fresh)
      ?? (fresh.matches('[tabindex]') ? fresh : fresh.querySelector('.blocks button, .blocks input, .blocks select') ?? fresh);
    target.focus({ preventScroll: true });
  };
}

/**
 * Gives the focus back to what had it before a dialog. The browser has put it there already as the dialog closed, while
 * the rest of the page still was inert, and Chromium then shows the ring and takes no keys: so it is let go once, and
 * taken again when the page is drawn anew.
 */
export function giveBack(node) {
  node?.blur?.();
  requestAnimationFrame(() => node?.focus?.());
}
