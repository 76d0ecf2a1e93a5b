// What a host page runs: frames of the class `lodemap` get the height of what they show, follow their own `data-view`, and
// say by an event when their view has changed. Everything that it knows comes from messages, which anybody may send.
import { type FrameMessage, LONGEST_VIEW, type SetViewMessage } from './frame-message.ts';

const SELECTOR = 'iframe.lodemap';
/** Whatever a frame says, the page around it stays usable. */
const LOWEST_PX = 80;
const HIGHEST_PX = 4000;

/** Starts to watch, once a page, however often its scripts say so. */
export function watchFrames(): void {
  const started = Symbol.for('lodemap-frames');
  const mark = window as unknown as Record<symbol, boolean>;
  if (mark[started]) return;
  mark[started] = true;
  /** Frames that have spoken, and the view that each is known to be in; null = not known yet. */
  const views = new WeakMap<HTMLIFrameElement, string | null>();

  addEventListener('message', ({ data, source, origin }) => {
    const message = data as FrameMessage | null;
    if (message?.v !== 1) return;
    const frame = frames().find(one => one.contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (message.type === 'lodemap:height') setHeight(frame, message.height);
    if (message.type === 'lodemap:ready') {
      views.set(frame, null);
      follow(frame);
    }
    if (message.type === 'lodemap:view') tell(frame, message.view);
  });

  function tell(frame: HTMLIFrameElement, view: unknown): void {
    if (typeof view !== 'string' || view.length > LONGEST_VIEW || views.get(frame) === view) return;
    views.set(frame, view);
    frame.dispatchEvent(new CustomEvent('lodemap-view', { detail: { view }, bubbles: true }));
  }

  /** A frame that has not spoken yet is told when it does. */
  function follow(frame: HTMLIFrameElement): void {
    const { view } = frame.dataset;
    if (view === undefined || !views.has(frame) || views.get(frame) === view) return;
    views.set(frame, view);
    const origin = originOf(frame);
    // A sandboxed frame has no origin that could be named; the wish holds no secret.
    if (origin) send(frame, { type: 'lodemap:set-view', v: 1, view }, origin === 'null' ? '*' : origin);
  }

  new MutationObserver(records => {
    for (const { target } of records) if ((target as Element).matches(SELECTOR)) follow(target as HTMLIFrameElement);
  }).observe(document, { subtree: true, attributeFilter: ['data-view'] });
  // Those that spoke before anybody listened say it again. To any origin, because a frame may not have begun to load.
  for (const frame of frames()) send(frame, { type: 'lodemap:set-view', v: 1 }, '*');
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(SELECTOR)];
}

function send(frame: HTMLIFrameElement, message: SetViewMessage, origin: string): void {
  frame.contentWindow?.postMessage(message, origin);
}

/** The origin that a frame's messages must have; 'null' only where a sandbox takes the frame's own away. */
function originOf(frame: HTMLIFrameElement): string | null {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(frame.src) ? new URL(frame.src).origin : null;
}

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  const style = getComputedStyle(frame);
  // Where the host counts borders and padding into a height, they come on top of what is shown.
  const edges = ['border-top-width', 'border-bottom-width', 'padding-top', 'padding-bottom'];
  const extra =
    style.boxSizing === 'border-box'
      ? edges.reduce((sum, edge) => sum + Number.parseFloat(style.getPropertyValue(edge)), 0)
      : 0;
  frame.style.height = `${Math.min(Math.max(Math.ceil(height), LOWEST_PX), HIGHEST_PX) + extra}px`;
}
