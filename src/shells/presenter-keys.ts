import type { RemoteCommand } from './present-channel.ts';

const KEYS: Readonly<Record<string, RemoteCommand | 'larger'>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  Enter: { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Escape: { do: 'return' },
  r: { do: 'return' },
  b: { do: 'blank', colour: 'black' },
  w: { do: 'blank', colour: 'white' },
  '0': { do: 'restart' },
  l: 'larger',
};

/** The command of a key in the presenter's window: 1 to 9 are answers; null = not ours. Enter and Space on a button belong to it. */
export function presenterCommand(event: KeyboardEvent): RemoteCommand | 'larger' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  const isButton = target instanceof HTMLElement && target.tagName === 'BUTTON';
  if (isButton && /^(Enter| )$/.test(event.key)) return null;
  if (/^[1-9]$/.test(event.key)) return { do: 'card', index: Number(event.key) - 1 };
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
