/** What a key asks of the stage. */
export type StageCommand =
  | { do: 'next' | 'back' | 'first' | 'last' | 'enter' | 'escape' | 'return' }
  | { do: 'blank'; colour: 'black' | 'white' }
  | {
      do:
        | 'fullscreen'
        | 'spotlight'
        | 'draw'
        | 'clear'
        | 'go-to'
        | 'keys'
        | 'auto'
        | 'presenter'
        | 'explore'
        | 'theme'
        | 'save';
    }
  | { do: 'digit'; digit: string };

const KEYS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Backspace: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'enter' },
  Escape: { do: 'escape' },
  r: { do: 'return' },
  b: { do: 'blank', colour: 'black' },
  w: { do: 'blank', colour: 'white' },
  f: { do: 'fullscreen' },
  '.': { do: 'spotlight' },
  d: { do: 'draw' },
  c: { do: 'clear' },
  g: { do: 'go-to' },
  '?': { do: 'keys' },
  a: { do: 'auto' },
  p: { do: 'presenter' },
  e: { do: 'explore' },
  l: { do: 'theme' },
};

/** The command of a key; null = not ours. Keys typed into a field, and Enter and Space on a button, belong to those. */
export function stageCommand(event: KeyboardEvent): StageCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  if (target instanceof HTMLElement) {
    if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return null;
    if (/^(BUTTON|A|SUMMARY)$/.test(target.tagName) && /^(Enter| )$/.test(event.key)) return null;
  }
  if (/^\d$/.test(event.key)) return { do: 'digit', digit: event.key };
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
