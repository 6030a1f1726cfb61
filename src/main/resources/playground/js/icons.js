// The page's own drawings: 20 by 20, one stroke, taking the colour of the text beside them.

const PATHS = {
  hash: 'M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h14M2.5 12.5h14',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  back: 'M12 4l-6 6 6 6',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  reply: 'M3 4.5h14v9H9l-4 3.5v-3.5H3z',
  bolt: 'M11 2.5 4.5 11.5h5L8.5 17.5l7-9.5h-5z',
  send: 'M3 3.5l14 6.5-14 6.5 2.5-6.5zM5.5 10H11',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  sliders: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  inspect: 'M2.5 4h15v12h-15zM2.5 10.5h15M5.5 13.3h4M5.5 7.3h6',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  check: 'M4 10.5l4 4 8-9',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  bell: 'M4.5 14.5h11l-1.5-2V9a4 4 0 0 0-8 0v3.5zM8.5 17h3',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01',
  home: 'M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17a6 6 0 0 1 12 0',
  join: 'M8 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 17a5.5 5.5 0 0 1 11 0M15.5 6v5M13 8.5h5',
  again: 'M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13',
  install: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 13v4h12v-4',
  uninstall: 'M10 12V3M6.5 6.5 10 3l3.5 3.5M4 13v4h12v-4',
  reset: 'M4 10a6 6 0 1 0 1.8-4.3M3.5 3v3.5H7',
  out: 'M3 10h13M11.5 5.5 16 10l-4.5 4.5',
  in: 'M17 10H4M8.5 5.5 4 10l4.5 4.5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  at: 'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM13 7v4.2c0 2.4 3.8 2.2 3.8-1.2a6.8 6.8 0 1 0-2.8 5.5',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing that screen readers skip; the control around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A filled square in one of the four role colours, with its name for those who do not see it. */
export function square(color) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `square square-${color}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${color} square`);
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x: 1, y: 1, width: 14, height: 14, rx: 3 })) rect.setAttribute(name, value);
  svg.append(rect);
  return svg;
}
