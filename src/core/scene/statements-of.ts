import type { SceneText } from './marks.ts';

/** What stands below a map and is never cut: whose own records it shows, then what its boundaries imply; '' for neither. */
export function statementsOf(text: Pick<SceneText, 'ownStatement' | 'boundaryStatement'>): string {
  return [text.ownStatement, text.boundaryStatement].filter(Boolean).join(' ');
}
