// Runs inside the page and answers a list of faults: text below WCAG AA contrast, things that stick out sideways, and
// titles that do not fit.

const NORMAL = 4.5;
const LARGE = 3;

function rgba(text) {
  const numbers = text.match(/[\d.]+/g).map(Number);
  return { r: numbers[0], g: numbers[1], b: numbers[2], a: numbers[3] ?? 1 };
}

function over(top, below) {
  const mix = (a, b) => a * top.a + b * (1 - top.a);
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
}

function background(element) {
  const layers = [];
  for (let node = element; node; node = node.parentElement) {
    const color = rgba(getComputedStyle(node).backgroundColor);
    if (color.a > 0) layers.push(color);
    if (color.a === 1) break;
  }
  return layers.reverse().reduce((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
}

function luminance({ r, g, b }) {
  const [x, y, z] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Elements with text of their own that can be seen; behind an open dialog nothing counts. */
function texts() {
  const root = document.querySelector('dialog:modal') ?? document.body;
  return [...root.querySelectorAll('*')].filter((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    return own && !element.closest('.sr-only, .emoji, noscript')
      && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
}

const faults = [];
for (const element of texts()) {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const behind = background(element);
  const ratio = contrast(over(rgba(style.color), behind), behind);
  if (ratio < (large ? LARGE : NORMAL)) {
    faults.push(`contrast ${ratio.toFixed(2)}: ${element.className || element.tagName} "${element.textContent.trim().slice(0, 40)}"`);
  }
}

const wide = document.documentElement.scrollWidth;
if (wide > innerWidth) faults.push(`the page is ${wide} px wide on a ${innerWidth} px screen`);
for (const scroller of document.querySelectorAll('.scroller, .modal-body, .sidebar, .entries-pane, .entry-detail')) {
  if (scroller.checkVisibility() && scroller.scrollWidth > scroller.clientWidth + 1) {
    faults.push(`${scroller.className} is ${scroller.scrollWidth} px wide inside ${scroller.clientWidth} px`);
  }
}
for (const title of document.querySelectorAll('.pane-title :is(h1, h2)')) {
  if (title.checkVisibility() && title.scrollWidth > title.clientWidth + 1) {
    faults.push(`the title "${title.textContent}" is ${title.scrollWidth} px wide inside ${title.clientWidth} px`);
  }
}
return faults;
