import type { PartialDate } from '../../core/model/records.ts';
import type { View } from '../../core/view/view.ts';

/** A View and what it says. */
export interface SharedView {
  view: View;
  /** The finding, or a step's title, in the page's language. */
  title: string;
  /** The same in another language of the interface. */
  titleIn(lang: string): Promise<string>;
  /** Path below the site's root of the picture that the site has of it, in English, of its newest data; null = none. */
  sitePicture: string | null;
}

/** What is shared: a View, what it finds, and the data it was asked of. */
export interface ShareSubject extends SharedView {
  /** The step of a briefing that the View of a map names as well; null = none. */
  step: SharedView | null;
  /** Under which name the reader's own records are shown; no address carries them. */
  own: string | null;
  version: string;
  hash: string;
  asof: PartialDate;
  /** Address of the site's root, with a slash at its end. */
  site: string;
  /** The reader's own day. */
  today: PartialDate;
  langs: readonly { id: string; name: string }[];
}

/** Text for the clipboard; `html` carries its italics. `what` names it to the reader. */
export interface CopyRequest {
  what: string;
  text: string;
  html?: string;
}
/** A small file of text to be saved. */
export interface SaveRequest {
  name: string;
  content: string;
  type: string;
}

/** A View to be saved as a picture under a name. */
export interface PictureRequest {
  name: string;
  view: View;
}

/** Sends what a part of the dialog asks of the page. */
export function ask(from: HTMLElement, name: 'copy-text', detail: CopyRequest): void;
export function ask(from: HTMLElement, name: 'save-text', detail: SaveRequest): void;
export function ask(from: HTMLElement, name: 'save-picture', detail: PictureRequest): void;
export function ask(from: HTMLElement, name: 'send-link', detail: string): void;
export function ask(from: HTMLElement, name: string, detail: unknown): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
