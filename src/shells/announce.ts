import type { Scene } from '../core/scene/scene.ts';
import type { Dossier, Rows } from '../core/select/types.ts';
import { activeFilters } from '../core/text/active-filters.ts';
import type { Messages } from '../core/text/messages.ts';

/** What can be heard of one state. */
export interface Heard {
  scene: Scene;
  rows: Rows;
  dossiers: readonly Dossier[];
}

/** Waits this long after the last change, ms. */
const WAIT_MS = 300;

/** Says once, after the last of several changes, what the picture shows now and what changed in it. */
export class Announcer {
  readonly #say: (words: string) => void;
  #last: Heard | null = null;
  #timer = 0;

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** The first picture is not announced: the page reads it out by itself. */
  changed(now: Heard, messages: Messages): void {
    this.#last ??= now;
    const { marks, text } = this.#last.scene;
    if (marks === now.scene.marks && text.headline === now.scene.text.headline) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const before = this.#last!;
      this.#last = now;
      const words = announcement(before, now, messages);
      if (words) this.#say(words);
    }, WAIT_MS);
  }
}

/** The finding, then what changed; '' when nothing that can be heard did. */
export function announcement(before: Heard, after: Heard, messages: Messages): string {
  const text = messages.ui.live;
  const [was, is] = [before.scene.view, after.scene.view];
  const changes: string[] = [];
  if (before.rows.asof !== after.rows.asof) changes.push(text.asof(messages.formats.dateLong(after.rows.asof)));
  if (was.vs !== is.vs && is.vs) changes.push(text.comparing(messages.formats.dateLong(is.vs)));
  const seats = seatsOf(after.rows) - seatsOf(before.rows);
  if (seats !== 0) changes.push(text.seats(seats));
  for (const layer of ['forums', 'agreements', 'projects', 'risks'] as const) {
    const on = is.layers.includes(layer);
    if (on === was.layers.includes(layer)) continue;
    const name = messages.ui.layers[layer];
    changes.push(on ? text.layerOn(name) : text.layerOff(name));
  }
  const filters = activeFilters(is, messages);
  if (labels(activeFilters(was, messages)) !== labels(filters)) changes.push(text.filters(filters.length));
  if (was.select.join() !== is.select.join())
    changes.push(
      after.dossiers.length
        ? text.selected(messages.formats.list(after.dossiers.map(dossier => dossier.title)))
        : text.selectionCleared,
    );
  const sameFinding = before.scene.text.headline === after.scene.text.headline;
  if (changes.length === 0 && sameFinding) return '';
  return [`${after.scene.text.headline}.`, ...changes].join(' ');
}

function seatsOf(rows: Rows): number {
  return rows.counts.forums.reduce((sum, forum) => sum + (forum.active ? forum.seats : 0), 0);
}
function labels(filters: readonly { label: string }[]): string {
  return filters.map(filter => filter.label).join('|');
}
