// The ways between two windows of one browser: a broadcast channel, and plain messages where a page from a file has none.
import type { Port } from './present-channel.ts';

const CHANNEL = 'lodemap-present';

/** Pages opened from files have no shared origin: only messages to the window that opened, or was opened, arrive. */
export const IS_FILE = location.protocol === 'file:';

/** Both ways at once; who hears a message twice hears it once. `peer` is asked anew at each message. */
export function openPort(peer: () => Window | null, met: (window: Window) => void): Port & { close(): void } {
  const channel = openChannel();
  return {
    post: message => {
      channel?.postMessage(message);
      // A peer of a file has the origin "null", which can't be named as a target.
      peer()?.postMessage(message, IS_FILE ? '*' : location.origin);
    },
    listen: hear => {
      const onChannel = (event: MessageEvent) => hear(event.data);
      const onWindow = (event: MessageEvent) => {
        if (event.origin !== (IS_FILE ? 'null' : location.origin) || !event.source) return;
        met(event.source as Window);
        hear(event.data);
      };
      channel?.addEventListener('message', onChannel);
      window.addEventListener('message', onWindow);
      return () => {
        channel?.removeEventListener('message', onChannel);
        window.removeEventListener('message', onWindow);
      };
    },
    close: () => channel?.close(),
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** An id that no other window has. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map(part => part.toString(36)).join('');
}
