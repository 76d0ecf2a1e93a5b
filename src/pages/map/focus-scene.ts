import type { Mark, SubjectKey } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';

/** What a page's map says of its subject and of nobody else. */
export interface Focus {
  /** Subjects whose coins, signs, hatches, ties and stamps are drawn. */
  subjects: ReadonlySet<SubjectKey>;
  /** Countries that are named first, with their stamps. */
  named: ReadonlySet<SubjectKey>;
}

/** The marks over a page's base map: those of the subject; all other countries keep their name alone, where it has room. */
export function focusScene(scene: Scene, { subjects, named }: Focus): Scene {
  return { ...scene, marks: scene.marks.flatMap(mark => focusMark(mark, subjects, named) ?? []) };
}

function focusMark(mark: Mark, subjects: Focus['subjects'], named: Focus['named']): Mark | null {
  switch (mark.kind) {
    case 'place':
      if (named.has(mark.subject)) return { ...mark, mustShow: true, priority: mark.priority + 500 };
      return { ...mark, stamp: null, tile: null, mustShow: false, emphasis: 'context' };
    case 'outline':
      return mark.style === 'lead' ? null : mark;
    case 'annotation':
    case 'note':
    case 'area-label':
      return null;
    case 'area':
    case 'coin':
    case 'site':
    case 'tie':
      return subjects.has(mark.subject) ? mark : null;
  }
}
