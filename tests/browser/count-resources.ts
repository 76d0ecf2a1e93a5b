/** What a page holds that outlives an element. */
export interface Resources {
  /** On window, document, its fonts, media queries, and the document's elements. */
  listeners: number;
  timers: number;
  observers: number;
  workers: number;
  contexts: number;
}

declare global {
  interface Window {
    resources(): Resources;
  }
}

/** Runs in the page before any script: counts what is taken and given back. `window.resources()` tells what is held. */
export function countResources(): void {
  const listeners = new Map<string, true>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (object: object) => {
    if (!ids.has(object)) ids.set(object, ++last);
    return ids.get(object);
  };
  const lasts = (target: unknown) =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target === document.fonts ||
    target instanceof MediaQueryList;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  type Options = boolean | AddEventListenerOptions | undefined;
  const keyOf = (target: EventTarget, type: string, listener: object, options: Options) =>
    [idOf(target), type, idOf(listener), typeof options === 'boolean' ? options : Boolean(options?.capture)].join(' ');
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (!listener || !lasts(this)) return;
    const key = keyOf(this, type, listener, options);
    listeners.set(key, true);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    if (listener && lasts(this)) listeners.delete(keyOf(this, type, listener, options as Options));
  };

  const timers = new Set<unknown>();
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const start = window[set] as (...values: unknown[]) => unknown;
    const stop = window[clear] as (id: unknown) => void;
    Object.assign(window, {
      [set](handler: (...values: unknown[]) => void, ...rest: unknown[]) {
        const run = (...values: unknown[]) => {
          if (set === 'setTimeout') timers.delete(id);
          handler(...values);
        };
        const id = start.call(window, run, ...rest);
        timers.add(id);
        return id;
      },
      [clear](id: unknown) {
        timers.delete(id);
        stop.call(window, id);
      },
    });
  }

  const observers = new Set<object>();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype as { observe(...values: unknown[]): void; disconnect(): void };
    Object.assign(prototype, {
      observe(this: object, ...values: unknown[]) {
        observers.add(this);
        observe.apply(this, values);
      },
      disconnect(this: object) {
        observers.delete(this);
        disconnect.call(this);
      },
    });
  }

  const workers = new Set<Worker>();
  window.Worker = class extends window.Worker {
    constructor(...values: ConstructorParameters<typeof Worker>) {
      super(...values);
      workers.add(this);
    }
    override terminate() {
      workers.delete(this);
      super.terminate();
    }
  };

  const contexts = new Set<WebGLRenderingContext>();
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = getContext.call(this, kind as '2d', ...(rest as []));
    if (context && kind.startsWith('webgl')) contexts.add(context as unknown as WebGLRenderingContext);
    return context;
  } as typeof getContext;

  window.resources = () => ({
    listeners: listeners.size,
    timers: timers.size,
    observers: observers.size,
    workers: workers.size,
    contexts: [...contexts].filter(context => !context.isContextLost()).length,
  });
}
