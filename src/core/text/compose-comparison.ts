// How two Views differ, in words: what was asked differently, and what that does to the numbers.
import type { Model } from '../model/create-model.ts';
import type { LayerId } from '../scene/marks.ts';
import { asofOf } from '../select/rows.ts';
import { type SideNumbers, selectSideNumbers } from '../select/side-numbers.ts';
import { differingKeys, type SideKey } from '../view/beside.ts';
import type { View } from '../view/view.ts';
import type { CompareText } from './compare.en.ts';
import type { CompareMessages } from './compare-words.ts';
import { filterValueName } from './name-filter-value.ts';
import { subjectName } from './what-if-words.ts';

/** One key in which the two differ. */
export interface Difference {
  key: SideKey;
  name: string;
  left: string;
  right: string;
}
export interface Comparison {
  /** What each side is called: by the first one or two things in which it differs. */
  names: readonly [left: string, right: string];
  /** What the left side has more or fewer of than the right one. */
  headline: string;
  /** The numbers of both, of the layers that both show. */
  sentence: string;
  /** What those numbers leave out; '' where there are none. */
  limits: string;
  differences: Difference[];
  numbers: readonly [left: SideNumbers, right: SideNumbers];
}
export interface Sides {
  model: Model;
  left: View;
  right: View;
  messages: CompareMessages;
}
/** Which numbers a layer stands for. */
const NUMBERS_OF_LAYER: Readonly<Record<LayerId, readonly (keyof SideNumbers)[]>> = {
  forums: ['seats'],
  agreements: ['texts'],
  projects: ['projects', 'letters'],
  risks: ['risks'],
};
const LAYER_ORDER: readonly LayerId[] = ['forums', 'agreements', 'projects', 'risks'];
const MOST_VALUES = 3;
const MOST_NAMES = 2;

/** Every word of a comparison; numbers are compared only where both sides show the layer. */
export function composeComparison(sides: Sides): Comparison {
  const { model, left, right, messages } = sides;
  const words = messages.compare;
  const differences = differingKeys(left, right).map(key => ({
    key,
    name: words.keys[key],
    left: wordsOf(sides, left, key),
    right: wordsOf(sides, right, key),
  }));
  const names = [nameOf(differences, 'left', words), nameOf(differences, 'right', words)] as const;
  const numbers = [selectSideNumbers(model, left), selectSideNumbers(model, right)] as const;
  const compared = LAYER_ORDER.filter(layer => left.layers.includes(layer) && right.layers.includes(layer)).flatMap(
    layer => NUMBERS_OF_LAYER[layer],
  );
  const more = compared.filter(what => numbers[0][what] !== numbers[1][what]);
  const parts = more.map(what => words.difference(what, numbers[0][what] - numbers[1][what]));
  const pairs = compared.map(what => words.numbers(what, numbers[0][what], numbers[1][what]));
  return {
    names,
    headline: differences.length ? words.headline(names[0], names[1], parts, messages.formats.list) : words.same,
    sentence: pairs.length ? words.sentence(pairs) : words.noNumbers,
    limits: pairs.length ? words.limits : '',
    differences,
    numbers,
  };
}

function nameOf(differences: readonly Difference[], side: 'left' | 'right', words: CompareText): string {
  if (differences.length === 0) return words.sides[side === 'left' ? 0 : 1];
  return differences
    .slice(0, MOST_NAMES)
    .map(difference => difference[side])
    .join(' · ');
}

/** What a View says under one key, in plain words. */
function wordsOf({ model, messages }: Sides, view: View, key: SideKey): string {
  const { formats, ui, compare: words } = messages;
  const few = (names: readonly string[], none: string): string => {
    if (names.length === 0) return none;
    const rest = names.length > MOST_VALUES ? [words.others(names.length - MOST_VALUES)] : [];
    return formats.list([...names.slice(0, MOST_VALUES), ...rest]);
  };
  switch (key) {
    case 'asof':
      return formats.date(asofOf(model, view));
    case 'vs':
      return view.vs === null ? words.noVs : formats.date(view.vs);
    case 'forums':
      return few(
        view.forums.map(id => model.forums.get(id)?.abbreviation ?? id),
        words.allForums,
      );
    case 'membership':
      return ui.legend.grades[view.membership];
    case 'layers':
      return view.layers.length ? formats.list(view.layers.map(layer => ui.layers[layer])) : words.noLayer;
    case 'severity':
      return words.atLeast(view.severity);
    case 'where':
      return view.where ?? words.everybody;
    case 'without':
    case 'with':
      return few(
        view[key].map(subject => subjectName(model, subject, messages)),
        words.nobody,
      );
    default:
      return few(
        view[key].map(value => filterValueName(messages, key, value)),
        key === 'minerals' ? words.allMinerals : ui.filter.any,
      );
  }
}
