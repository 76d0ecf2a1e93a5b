/** What the bare script draws: the default figure with everything decided, as paints by id and places in px. */
export interface MapContent {
  widthPx: number;
  heightPx: number;
  rotate: [number, number];
  scale: number;
  translate: [number, number];
  colors: { land: string; sea: string; border: string; coast: string; dispute: string };
  /** Countries that carry a fill. */
  fills: Record<string, string>;
  /** Provinces and countries under a hatch. */
  hatches: { of: 'country' | 'province'; id: string; color: string }[];
  stamps: { at: [number, number]; sizePx: number }[];
  coins: { at: [number, number]; radiusPx: number; color: string }[];
  labels: { at: [number, number]; text: string; color: string; sizePx: number }[];
}
