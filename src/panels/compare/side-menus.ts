// The menus of one side of a comparison: which forum fills the map, and which mineral.
import type { CompareText } from '../../core/text/compare.en.ts';
import type { Messages } from '../../core/text/messages.ts';
import type { View } from '../../core/view/view.ts';
import type { MenuGroup } from '../lode-menu.ts';

export interface SideMenu {
  label: string;
  value: string;
  groups: readonly MenuGroup[];
  /** What picking an item asks for; the empty id means all. */
  change(id: string): Partial<View>;
}

/** All forums together, or one of those that the record has seats of. */
export function forumMenu(
  view: View,
  forums: readonly { id: string; abbreviation: string }[],
  words: CompareText,
  messages: Messages,
): SideMenu {
  const chosen = view.forums.map(id => forums.find(forum => forum.id === id)?.abbreviation ?? id);
  const items = [
    { id: '', label: words.allForums, checked: view.forums.length === 0 },
    ...forums.map(({ id, abbreviation }) => ({
      id,
      label: abbreviation,
      checked: view.forums.length === 1 && view.forums[0] === id,
    })),
  ];
  return {
    label: words.keys.forums,
    value: chosen.length ? messages.formats.list(chosen) : words.allForums,
    groups: [{ heading: null, items }],
    change: id => ({ forums: id === '' ? [] : [id] }),
  };
}

/** All minerals, or one. */
export function mineralMenu(view: View, minerals: readonly string[], words: CompareText, messages: Messages): SideMenu {
  const [first, ...others] = view.minerals;
  const items = [
    { id: '', label: words.allMinerals, checked: first === undefined },
    ...minerals.map(id => ({
      id,
      label: messages.mineral(id),
      checked: others.length === 0 && first === id,
    })),
  ];
  const name = first === undefined ? words.allMinerals : messages.mineral(first);
  return {
    label: words.keys.minerals,
    value: others.length ? `${name} ${words.others(others.length)}` : name,
    groups: [{ heading: null, items }],
    change: id => ({ minerals: id === '' ? [] : [id] }),
  };
}
