import type { View } from '../view/view.ts';
import type { Messages } from './messages.ts';

/** The keys of the View that leave records out, in the order in which they are shown. */
export const FILTER_KEYS = [
  'minerals',
  'agencies',
  'instruments',
  'rungs',
  'stages',
  'kinds',
  'status',
  'risks',
] as const satisfies readonly (keyof View)[];
export type FilterKey = (typeof FILTER_KEYS)[number];
/** The words for the values of one filter. */
export function filterValueName(messages: Messages, key: FilterKey, value: string): string {
  const { vocabulary } = messages;
  if (key === 'minerals') return messages.mineral(value);
  const names: Record<string, string> = {
    agencies: vocabulary.agencies,
    instruments: vocabulary.instruments,
    rungs: vocabulary.rungs,
    stages: vocabulary.stages,
    kinds: vocabulary.kinds,
    status: vocabulary.statuses,
    risks: vocabulary.riskTypes,
  }[key];
  return names[value] ?? value;
}
