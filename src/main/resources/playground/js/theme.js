// Light or dark: what the system prefers, until somebody chooses.

const KEY = 'whichrole.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();

export const isDark = () => document.documentElement.dataset.theme === 'dark';

export function toggleTheme() {
  localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
  show();
}

export const onTheme = (listener) => listeners.add(listener);

function show() {
  const chosen = localStorage.getItem(KEY);
  document.documentElement.dataset.theme = chosen ?? (system.matches ? 'dark' : 'light');
  for (const listener of listeners) listener();
}

system.addEventListener('change', show);
show();
