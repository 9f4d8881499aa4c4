// Boxes drawn over a page, by mouse or by keys, instead of its squares. They are sent as numbers; the server paints.
const tools = document.querySelector('[data-tools]');
const layer = document.querySelector('[data-boxes]');
const cells = document.querySelector('[data-cells]');
const legend = document.querySelector('[data-legend]');
const hint = document.querySelector('[data-hint]');
const status = document.querySelector('[data-status]');
const skip = document.querySelector('.skip-cells');
const form = layer.closest('form');
const words = { ...tools.dataset, legendCells: legend.textContent, hintCells: hint.textContent };
const least = 20;
const step = 10;
const boxes = new Map();

const within = (value, low, high) => Math.min(high, Math.max(low, Math.round(value)));
const sayBox = (place, { left, top }) =>
  words.box
    .replace('%1', place)
    .replace('%2', Math.round(left / 10))
    .replace('%3', Math.round(top / 10));

/** Puts a box where it is allowed, on the page and into the form. */
function put(element, wanted) {
  const { input } = boxes.get(element);
  const width = within(wanted.width, least, 1000);
  const height = within(wanted.height, least, 1000);
  const box = { left: within(wanted.left, 0, 1000 - width), top: within(wanted.top, 0, 1000 - height), width, height };
  boxes.set(element, { input, box });
  for (const side of ['left', 'top', 'width', 'height']) element.style[side] = `${box[side] / 10}%`;
  input.value = [box.left, box.top, box.width, box.height].join(',');
  element.setAttribute('aria-label', sayBox([...boxes.keys()].indexOf(element) + 1, box));
}

function add(box) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'box';
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = 'box';
  boxes.set(element, { input, box });
  layer.append(element, input);
  put(element, box);
  return element;
}

function remove(element) {
  boxes.get(element).input.remove();
  boxes.delete(element);
  element.remove();
  for (const [other, { box }] of boxes) put(other, box);
  status.textContent = words.removed;
  ([...boxes.keys()].at(-1) ?? tools.querySelector('[data-add]')).focus();
}

const ways = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
layer.addEventListener('keydown', (event) => {
  const known = boxes.get(event.target);
  if (!known) return;
  const way = ways[event.key];
  if (event.key === 'Delete' || event.key === 'Backspace') remove(event.target);
  else if (way && event.shiftKey)
    put(event.target, { ...known.box, width: known.box.width + way[0], height: known.box.height + way[1] });
  else if (way) put(event.target, { ...known.box, left: known.box.left + way[0], top: known.box.top + way[1] });
  else return;
  event.preventDefault();
});
layer.addEventListener('keyup', ({ target }) => {
  if (boxes.has(target)) status.textContent = target.getAttribute('aria-label');
});

/** Where the pointer is, in thousandths of the page. */
function at(event) {
  const { left, top, width, height } = layer.getBoundingClientRect();
  return [((event.clientX - left) / width) * 1000, ((event.clientY - top) / height) * 1000];
}
const spanned = ([x1, y1], [x2, y2]) => ({
  left: Math.min(x1, x2),
  top: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

layer.addEventListener('pointerdown', (event) => {
  const from = at(event);
  const held = boxes.get(event.target);
  // A finger that drags over the page scrolls it; boxes themselves can be dragged by anything.
  if (!held && (event.pointerType === 'touch' || event.button !== 0)) return;
  event.preventDefault();
  let element = held ? event.target : undefined;
  const move = (moved) => {
    const to = at(moved);
    if (held) put(element, { ...held.box, left: held.box.left + to[0] - from[0], top: held.box.top + to[1] - from[1] });
    else if (element) put(element, spanned(from, to));
    else if (Math.hypot(to[0] - from[0], to[1] - from[1]) > least) element = add(spanned(from, to));
  };
  const end = () => {
    removeEventListener('pointermove', move);
    element?.focus();
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end, { once: true });
  addEventListener('pointercancel', end, { once: true });
});

tools.querySelector('[data-add]').addEventListener('click', () => {
  const offset = (boxes.size % 5) * 40;
  add({ left: 350 + offset, top: 450 + offset, width: 300, height: 80 }).focus();
});

function useBoxes(drawing) {
  layer.hidden = !drawing;
  cells.hidden = drawing;
  skip.hidden = drawing;
  tools.querySelector('[data-add]').hidden = !drawing;
  tools.querySelector('[data-switch]').textContent = drawing ? words.useCells : words.useBoxes;
  legend.textContent = drawing ? words.legendBoxes : words.legendCells;
  hint.textContent = drawing ? words.hintBoxes : words.hintCells;
}
tools.querySelector('[data-switch]').addEventListener('click', () => useBoxes(layer.hidden));
// What cannot be seen is not sent.
form.addEventListener('submit', () => {
  for (const input of cells.querySelectorAll('input')) input.disabled = cells.hidden;
  for (const { input } of boxes.values()) input.disabled = layer.hidden;
});
tools.hidden = false;
// Squares marked before an error stay in sight, and so does what the error's summary leads to.
useBoxes(!cells.querySelector(':checked') && !document.getElementById('f-cell-error'));
