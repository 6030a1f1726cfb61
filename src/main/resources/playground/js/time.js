// Slack's timestamps as people read them: by a clock of 24 hours everywhere, in messages as in the inspector.

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const PRECISE = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' });
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

const date = (ts) => new Date(Number(ts) * 1000);

export const clock = (ts) => CLOCK.format(date(ts));
export const moment = (ts) => MOMENT.format(date(ts));
export const dayKey = (ts) => date(ts).toDateString();
export const isoTime = (ts) => date(ts).toISOString();
export const precise = (iso) => PRECISE.format(new Date(iso));

export function dayName(ts) {
  const key = dayKey(ts);
  const now = new Date();
  if (key === now.toDateString()) return 'Today';
  now.setDate(now.getDate() - 1);
  return key === now.toDateString() ? 'Yesterday' : DAY.format(date(ts));
}

export const minutesBetween = (a, b) => Math.abs(Number(b) - Number(a)) / 60;
