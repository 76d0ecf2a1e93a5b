import type { WindowMessage, Wire } from '../../state/author-desk.ts';
import { DRAFT_KEY } from '../../state/draft-store.ts';

const CHANNEL = 'lodemap-draft';

/** Between the windows of this browser: a channel where there is one, and the storage's own events, which tell of changes alone. */
export function openWindowWire(): Wire {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;
  return {
    tell: message => channel?.postMessage(message),
    listen(heard) {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        if (key === DRAFT_KEY && newValue !== null) heard({ say: 'changed', tab: '' });
      };
      const onMessage = ({ data }: MessageEvent<WindowMessage>) => heard(data);
      window.addEventListener('storage', onStorage);
      channel?.addEventListener('message', onMessage);
      return () => {
        window.removeEventListener('storage', onStorage);
        channel?.close();
      };
    },
  };
}
