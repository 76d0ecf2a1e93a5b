/** What an embed tells the page around it. A view is a canonical query without `?`; a height is in CSS px. */
export type FrameMessage =
  | { type: 'lodemap:ready'; v: 1 }
  | { type: 'lodemap:height'; v: 1; height: number }
  | { type: 'lodemap:view'; v: 1; view: string };

/** What the page around an embed asks of it. Without a view it asks only to be told everything again. */
export interface SetViewMessage {
  type: 'lodemap:set-view';
  v: 1;
  view?: string;
}

/** A longer query is not taken from the page around an embed: no server or browser would take it as an address. */
export const LONGEST_VIEW = 4000;

/**
 * The wish in a message's data: the query that it wants, or null for the mere question. Undefined when the data are no
 * such message; never throws.
 */
export function readSetView(data: unknown): string | null | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, view } = data as Partial<Record<keyof SetViewMessage, unknown>>;
  if (type !== 'lodemap:set-view' || v !== 1) return undefined;
  if (view === undefined || view === null) return null;
  return typeof view === 'string' && view.length <= LONGEST_VIEW ? view.replace(/^\?/, '') : undefined;
}
