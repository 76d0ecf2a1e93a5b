// What an embed shows: the View that its attributes ask for, with everything it takes to draw and to say it.
import type { Atlas } from '../../core/geo/atlas.ts';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { THEMES, type Theme, type ThemeName } from '../../core/scene/themes.ts';
import type { EmbedText } from '../../core/text/embed.en.ts';
import { loadEmbedWords } from '../../core/text/load-embed-words.ts';
import { loadMessages, type Messages, spokenLanguage } from '../../core/text/messages.ts';
import { sayProblem } from '../../core/text/say-problem.ts';
import { loadViewProblemWords } from '../../core/text/view-problem-words.ts';
import { parseView } from '../../core/view/codec.ts';
import type { Problem } from '../../core/view/problem.ts';
import { changeView } from '../../core/view/transitions.ts';
import type { View } from '../../core/view/view.ts';
import { LoadError } from '../../state/load.ts';
import { atlasFor, type OpenRecord, openRecord } from './open-record.ts';

/** The attributes that decide what is shown. */
export interface Asked {
  view: string;
  src: string;
  lang: string;
  theme: string;
}
export interface Opened {
  record: OpenRecord;
  /** Coarse boundaries, which say where names belong; finer ones come with the drawing. */
  atlas: Atlas;
  view: View;
  /** What of the view could not be used, in words. */
  problems: readonly string[];
  messages: Messages;
  words: EmbedText;
}
export interface Shown extends Opened {
  theme: Theme;
  scene: Scene;
}

const THEME_WORDS: readonly string[] = ['auto', 'light', 'dark', 'print'];

/** Reads record, View and words. Throws a LoadError when the record can't be had. */
export async function openView({ view: query, src, lang, theme }: Asked): Promise<Opened> {
  const { record, missing } = await openVersion(src, parseView(query).view.data);
  const { view: parsed, problems: found } = parseView(query, record.vocabulary);
  const view = changeView(parsed, {
    ...(missing ? { data: null } : {}),
    ...(lang === '' ? {} : { lang: spokenLanguage(lang) }),
    ...(THEME_WORDS.includes(theme) ? { theme: theme as View['theme'] } : {}),
  });
  const [atlas, messages, words, problems] = await Promise.all([
    atlasFor('world', view.worldview),
    loadMessages(view.lang, view.labels),
    loadEmbedWords(view.lang),
    wordProblems(missing ? [...found, missing] : found, view.lang),
  ]);
  return { record, atlas, view, problems, messages, words };
}

/** Words that only a view with problems needs are fetched for it; where they can't be had, its keys stand for them. */
async function wordProblems(problems: readonly Problem[], lang: string): Promise<string[]> {
  if (problems.length === 0) return [];
  try {
    const { viewProblems } = await loadViewProblemWords(lang);
    return problems.map(problem => sayProblem(problem, viewProblems));
  } catch {
    return problems.map(({ key, got }) => `${key}=${got}`);
  }
}

/** The version of the data that a View names; where there is none of that name, the latest, and what to say of it. */
async function openVersion(src: string, version: string | null): Promise<{ record: OpenRecord; missing?: Problem }> {
  try {
    return { record: await openRecord(src, version) };
  } catch (error) {
    if (version === null || !(error instanceof LoadError) || error.failure.reason !== 'missing') throw error;
    const expected = { kind: 'version', known: null } as const;
    const missing: Problem = { key: 'data', got: version, fault: 'no-version', expected };
    return { record: await openRecord(src, null), missing };
  }
}

/** The scene of what was opened, in the theme of its surroundings. */
export function showView(opened: Opened, surroundings: Surroundings): Shown {
  const { view, record, messages, atlas } = opened;
  const theme = themeOf(view, surroundings);
  const placeOf = placesOfAtlas(atlas);
  return { ...opened, theme, scene: createScene(record.model, view, { theme, messages, placeOf }) };
}

export interface Surroundings {
  prefersDark: boolean;
  printing: boolean;
}

/** Light embeds stand on white, like figures; on paper everything does. */
export function themeOf(view: View, { prefersDark, printing }: Surroundings): Theme {
  if (printing) return THEMES.print;
  const asked = view.theme === 'auto' ? (prefersDark ? 'dark' : 'light') : view.theme;
  const names: Record<Exclude<View['theme'], 'auto'>, ThemeName> = { light: 'print', dark: 'dark', print: 'print' };
  return THEMES[names[asked]];
}

/** What the map's box draws: the map of the View itself, or a whole figure that has words and legend of its own. */
export function drawsMap({ mode, show }: View): boolean {
  return mode !== 'present' && (show === 'map' || show === 'table' || show === 'matrix');
}
