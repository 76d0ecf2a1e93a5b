/** What the reader asked for with `?renderer=`. */
export type RendererChoice = 'auto' | 'svg' | 'webgl';
export type TierName = 'svg' | 'webgl';
/**
 * Why a tier serves: `first` = the one that is there at once, `asked` = by wish, `hardware` = a graphics card draws,
 * `software` = it would be drawn without one, `no-webgl`, `slow` = its first frames were, `failed` = it could not be
 * created, `lost` = it stopped drawing.
 */
export type TierReason = 'first' | 'asked' | 'hardware' | 'software' | 'no-webgl' | 'slow' | 'failed' | 'lost';
export interface TierDecision {
  tier: TierName;
  reason: TierReason;
}
/** Who would draw WebGL 2, as `readRenderer` says. */
export type Renderer = { name: string; software: boolean } | null;

/** Median time of the first frames above which the SVG serves better, ms. */
export const SLOW_FRAME_MS = 50;

/** Which tier serves in the end. The SVG serves meanwhile, and wherever WebGL would not be smoother. */
export function chooseTier(choice: RendererChoice, renderer: Renderer): TierDecision {
  if (choice === 'svg') return { tier: 'svg', reason: 'asked' };
  if (renderer === null) return { tier: 'svg', reason: 'no-webgl' };
  if (choice === 'webgl') return { tier: 'webgl', reason: 'asked' };
  return renderer.software ? { tier: 'svg', reason: 'software' } : { tier: 'webgl', reason: 'hardware' };
}

/** Whether a WebGL map that has begun gives way again. By wish it stays, however slow. */
export function staysOnWebgl(choice: RendererChoice, medianFrameMs: number): boolean {
  return choice === 'webgl' || medianFrameMs <= SLOW_FRAME_MS;
}
