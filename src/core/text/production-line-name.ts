import type { MineralId } from '../model/records.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import { mineralForm } from './mineral-forms.en.ts';

/** What a table of output is of: a mineral, with its form where the table is of one form alone, such as "titanium, sponge". */
export function productionLineName(
  { mineral, form }: { mineral: MineralId; form: string | null },
  { mineral: nameOf, analysis }: AnalysisMessages,
): string {
  const name = nameOf(mineral);
  return form ? analysis.inForm(name, mineralForm(form, analysis.forms)) : name;
}
