interface Asked {
  element: Element;
  draw(): void;
}

const waiting: Asked[] = [];
let timer = 0;

/** Draws as soon as the page has had a moment: one embed at a time, those in sight first. A second asking replaces the first. */
export function drawSoon(element: Element, draw: () => void): void {
  forgetDrawing(element);
  waiting.push({ element, draw });
  timer ||= window.setTimeout(drawNext);
}

export function forgetDrawing(element: Element): void {
  const at = waiting.findIndex(asked => asked.element === element);
  if (at >= 0) waiting.splice(at, 1);
  if (waiting.length === 0 && timer) {
    window.clearTimeout(timer);
    timer = 0;
  }
}

/** At once, for a page that is about to be printed. */
export function drawAll(): void {
  for (const { draw } of waiting.splice(0)) draw();
}

function drawNext(): void {
  timer = 0;
  const at = Math.max(
    0,
    waiting.findIndex(({ element }) => isInSight(element)),
  );
  const [next] = waiting.splice(at, 1);
  if (waiting.length > 0) timer = window.setTimeout(drawNext);
  next?.draw();
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
