import type { View } from '../core/view/view.ts';

/** What a panel asks for: keys of the View, and whether the address bar gets a new entry (default) or replaces its own. */
export type ViewChange = Partial<View> & { history?: 'push' | 'replace' };

declare global {
  interface HTMLElementEventMap {
    'view-change': CustomEvent<ViewChange>;
  }
}

/** The one way in which a panel changes anything: `view-change`, bubbling through shadow roots. */
export function askForView(panel: HTMLElement, change: ViewChange): void {
  panel.dispatchEvent(new CustomEvent<ViewChange>('view-change', { detail: change, bubbles: true, composed: true }));
}
