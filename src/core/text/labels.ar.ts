import names from './country-names.ar.json' with { type: 'json' };
import { type CountryNames, shortCountryName } from './country-names.ts';
import widths from './label-widths.ar.json' with { type: 'json' };
import type { JoinedScript } from './map-labels.ts';

/** Arabic names for the map, and their widths in the shipped face. */
export const labelsAr: { names: CountryNames; joined: JoinedScript } = {
  names: names as unknown as CountryNames,
  joined: { family: 'arabic', widths: { 400: widthsOf('400'), 500: widthsOf('500'), 600: widthsOf('600') } },
};

/** The table has the widths in the order of the names. */
function widthsOf(weight: keyof typeof widths): Readonly<Record<string, number>> {
  const thousandths = widths[weight].split(' ');
  const entries = Object.keys(names).map((id, index) => [shortCountryName(names, id), Number(thousandths[index])]);
  return Object.fromEntries(entries);
}
