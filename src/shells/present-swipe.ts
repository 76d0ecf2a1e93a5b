/** Least way of a swipe, px, and how much longer it must be than it is high. */
const LEAST_PX = 60;
const STEEPNESS = 1.6;
const LONGEST_MS = 700;

/** One finger to the left goes on, to the right goes back; two fingers belong to the map. Returns its own undoing. */
export function listenForSwipes(element: HTMLElement, swiped: (by: 1 | -1) => void): () => void {
  let start: { x: number; y: number; at: number } | null = null;
  const begin = (event: TouchEvent) => {
    const [touch] = event.touches;
    start = touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  };
  const end = (event: TouchEvent) => {
    const [touch] = event.changedTouches;
    if (!start || !touch) return;
    const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
    const isSwipe = Math.abs(dx) >= LEAST_PX && Math.abs(dx) >= STEEPNESS * Math.abs(dy);
    if (isSwipe && event.timeStamp - start.at < LONGEST_MS) swiped(dx < 0 ? 1 : -1);
    start = null;
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  return () => {
    element.removeEventListener('touchstart', begin);
    element.removeEventListener('touchend', end);
  };
}
