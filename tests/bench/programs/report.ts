const WARM_UP = 6;
const DRAWINGS = 20;

/**
 * Prints JSON: the first drawing with all that it has to read, and the median of 20 later ones with all of it read, ms.
 * `prepare` reads, and gives what prepares one drawing; neither is measured.
 */
export function report(first: () => string, prepare: () => () => () => string): void {
  const cold = timeOf(first);
  const ready = prepare();
  const warm: number[] = [];
  for (let i = 0; i < WARM_UP + DRAWINGS; i++) {
    const time = timeOf(ready());
    if (i >= WARM_UP) warm.push(time);
  }
  warm.sort((a, b) => a - b);
  console.log(JSON.stringify({ cold, warm: (warm[DRAWINGS / 2 - 1]! + warm[DRAWINGS / 2]!) / 2 }));
}

function timeOf(draw: () => string): number {
  const began = performance.now();
  const svg = draw();
  const time = performance.now() - began;
  if (!svg.endsWith('</svg>')) throw new Error('Nothing was drawn.');
  return time;
}
