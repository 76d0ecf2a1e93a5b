import { DEFAULT_VIEW } from '../view/codec.ts';
import type { View } from '../view/view.ts';
import type { Messages } from './messages.ts';
import { FILTER_KEYS, filterValueName } from './name-filter-value.ts';

/** One filter in force, in words, with the change that removes it. */
export interface ActiveFilter {
  key: keyof View;
  /** "Mineral: cobalt, copper". */
  label: string;
  removal: Partial<View>;
}

const NAMED_VALUES = 3;

/** A country by its name, other records by their ids. */
function shortName(messages: Messages, subject: string): string {
  const [kind, id = ''] = subject.split(':');
  return kind === 'country' ? messages.sentences.named(messages.country(id)) : id;
}

/** "Agreements: us-jpn-2026-ap, us-eu-2026-ap": only these, under the name of their layer. */
function textsFilter({ texts }: View, { vocabulary, ui }: Messages): ActiveFilter[] {
  if (texts.length === 0) return [];
  const rest = texts.length > NAMED_VALUES ? [ui.filter.more(texts.length - NAMED_VALUES)] : [];
  const label = ui.filter.named(vocabulary.layers.agreements, ...texts.slice(0, NAMED_VALUES), ...rest);
  return [{ key: 'texts', label, removal: { texts: [] } }];
}

/** Every filter of a View that is not at its default. */
export function activeFilters(view: View, messages: Messages): ActiveFilter[] {
  const text = messages.ui.filter;
  const lists = FILTER_KEYS.flatMap(key => {
    const values: readonly string[] = view[key];
    if (values.length === 0) return [];
    const names = values.slice(0, NAMED_VALUES).map(value => filterValueName(messages, key, value));
    const rest = values.length > NAMED_VALUES ? [text.more(values.length - NAMED_VALUES)] : [];
    return [{ key, label: text.named(text[key], ...names, ...rest), removal: { [key]: [] } }];
  });
  const texts = textsFilter(view, messages);
  const rest: ActiveFilter[] = (['without', 'with'] as const).flatMap(key => {
    const label = (subject: string) => text[key](shortName(messages, subject));
    return view[key].map(subject => ({
      key,
      label: label(subject),
      removal: { [key]: view[key].filter(other => other !== subject) },
    }));
  });
  if (view.severity !== DEFAULT_VIEW.severity)
    rest.push({
      key: 'severity',
      label: text.named(text.severity, `≥ ${view.severity}`),
      removal: { severity: DEFAULT_VIEW.severity },
    });
  if (view.membership !== DEFAULT_VIEW.membership)
    rest.push({
      key: 'membership',
      label: text.named(text.membership, messages.ui.legend.grades[view.membership]),
      removal: { membership: DEFAULT_VIEW.membership },
    });
  if (view.where !== null) rest.push({ key: 'where', label: text.where(view.where), removal: { where: null } });
  return [...lists, ...texts, ...rest];
}
