// Emoji by their shortcodes: the ones that the bot and the seed use. The four squares are drawn, so that they look the
// same on every machine and keep the roles' exact colours.

import { square } from './icons.js';
import { h } from './dom.js';

const SQUARES = { large_blue_square: 'blue', large_orange_square: 'orange', large_green_square: 'green', large_purple_square: 'purple' };

const GLYPHS = {
  '+1': '👍', thumbsup: '👍', '-1': '👎', thumbsdown: '👎', eyes: '👀', wave: '👋', thinking_face: '🤔', pray: '🙏',
  smile: '😄', slightly_smiling_face: '🙂', joy: '😂', cry: '😢', sob: '😭', sweat_smile: '😅', upside_down_face: '🙃',
  neutral_face: '😐', grimacing: '😬', shrug: '🤷', facepalm: '🤦', raised_hands: '🙌', clap: '👏', muscle: '💪',
  fire: '🔥', rotating_light: '🚨', pager: '📟', bell: '🔔', coffee: '☕', tada: '🎉', heart: '❤️', rocket: '🚀',
  train: '🚋', steam_locomotive: '🚂', railway_track: '🛤️', ticket: '🎫', hammer: '🔨', wrench: '🔧', gear: '⚙️',
  bridge_at_night: '🌉', map: '🗺️', world_map: '🗺️', compass: '🧭', chair: '🪑', house: '🏠', seedling: '🌱',
  warning: '⚠️', white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', question: '❓', bulb: '💡', lock: '🔒',
  memo: '📝', bar_chart: '📊', chart_with_upwards_trend: '📈', hourglass_flowing_sand: '⏳', stopwatch: '⏱️',
  point_right: '👉', point_down: '👇', arrow_right: '➡️', one: '1️⃣', two: '2️⃣', three: '3️⃣', four: '4️⃣',
  large_yellow_square: '🟨', large_red_square: '🟥', white_large_square: '⬜', black_large_square: '⬛',
  white_square: '⬜', small_blue_diamond: '🔹', robot_face: '🤖', bust_in_silhouette: '👤', busts_in_silhouette: '👥',
};

/** The emoji as a node, or null when the name is not known. */
export function emoji(name) {
  if (SQUARES[name]) return square(SQUARES[name]);
  const glyph = GLYPHS[name];
  return glyph ? h('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' ') }, glyph) : null;
}

/** Plain text with its shortcodes shown, as nodes. */
export function withEmoji(text) {
  return text.split(/(:[a-z0-9_+'-]+:)/).filter(Boolean).map((part) => {
    const name = /^:([a-z0-9_+'-]+):$/.exec(part)?.[1];
    return (name && emoji(name)) || part;
  });
}

export const withoutEmoji = (text) => text.replace(/:([a-z0-9_+'-]+):/g, (all, name) =>
  (SQUARES[name] || GLYPHS[name] ? name.replaceAll('_', ' ') : all));
