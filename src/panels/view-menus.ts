// The menus that set one key of the View, as data: the top bar shows them as menus, the drawer as lists.
import type { RegionLens } from '../core/model/records.ts';
import { LABEL_LANGUAGE_NAMES, LABEL_LANGUAGES } from '../core/text/map-labels.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import type { LodeMenu, MenuGroup } from './lode-menu.ts';

export interface ViewMenu {
  label: string;
  value: string;
  glyph: LodeMenu['glyph'];
  look: LodeMenu['look'];
  align: LodeMenu['align'];
  /** Item ids are `key=value`; see `viewForPick`. `name` is what a group is called as a list of its own. */
  groups: readonly (MenuGroup & { name: string })[];
}

export function regionMenu(view: View, messages: Messages, lenses: readonly RegionLens[]): ViewMenu {
  const text = messages.ui.topBar;
  const named = [
    { id: 'world', name: text.world },
    ...lenses.filter(lens => lens.id !== 'world').map(lens => ({ id: lens.id, name: localName(lens, view.lang) })),
  ];
  const items = named.map(({ id, name }) => ({ id: `region=${id}`, label: name, checked: view.region === id }));
  const value = named.find(({ id }) => id === view.region)?.name ?? text.world;
  return {
    label: text.region,
    value,
    glyph: '',
    look: 'field',
    align: 'start',
    groups: [{ name: text.region, heading: null, items }],
  };
}

export function projectionMenu(view: View, messages: Messages): ViewMenu {
  const text = messages.ui.topBar;
  const projections = (['equal-earth', 'globe', 'mercator'] as const).map(id => ({
    id: `projection=${id}`,
    label: text.projections[id],
    note: text.projectionNotes[id],
    checked: view.projection === id,
  }));
  const worldviews = (['default', 'us', 'de-facto'] as const).map(id => ({
    id: `worldview=${id}`,
    label: text.worldviews[id],
    checked: view.worldview === id,
  }));
  const groups = [
    { name: text.projection, heading: null, items: projections },
    { name: text.boundaries, heading: `${text.boundaries}. ${text.worldviewNote}`, items: worldviews },
  ];
  const value = text.projections[view.projection];
  return { label: text.projection, value, glyph: '', look: 'field', align: 'start', groups };
}

export function themeMenu(view: View, messages: Messages): ViewMenu {
  const text = messages.ui.topBar;
  const items = (['auto', 'light', 'dark'] as const).map(id => ({
    id: `theme=${id}`,
    label: text.themes[id],
    checked: view.theme === id,
  }));
  const value = text.themes[view.theme];
  return {
    label: text.theme,
    value,
    glyph: view.theme === 'dark' ? 'moon' : 'sun',
    look: 'icon',
    align: 'end',
    groups: [{ name: text.theme, heading: null, items }],
  };
}

export function languageMenu(view: View, messages: Messages, langs: readonly { id: string; name: string }[]): ViewMenu {
  const text = messages.ui.topBar;
  const items = langs.map(({ id, name }) => ({ id: `lang=${id}`, label: name, checked: view.lang === id }));
  const labels = LABEL_LANGUAGES.map(id => ({
    id: `labels=${id === view.lang ? '' : id}`,
    label: LABEL_LANGUAGE_NAMES[id],
    checked: (view.labels ?? view.lang) === id,
  }));
  const value = langs.find(({ id }) => id === view.lang)?.name ?? view.lang;
  const groups = [
    { name: text.language, heading: null, items },
    { name: text.labels, heading: text.labels, items: labels },
  ];
  return { label: text.language, value, glyph: 'globe', look: 'icon', align: 'end', groups };
}

/** The change of the View that an item id such as `region=africa` asks for; nothing after the sign is the default. */
export function viewForPick(id: string): Partial<View> {
  const at = id.indexOf('=');
  return { [id.slice(0, at)]: id.slice(at + 1) || null } as Partial<View>;
}

function localName(lens: RegionLens, lang: string): string {
  return lens.name[lang] ?? lens.name.en;
}
