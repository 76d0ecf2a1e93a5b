// What a picture says of records that the reader added to the published ones.
import type { Dataset } from '../model/dataset.ts';
import type { Messages } from './messages.ts';

/** The version of the data as it is shown; an address names `dataset.version` alone. */
export function shownVersion({ version, own }: Dataset, { sentences }: Messages): string {
  return own ? sentences.own.version(version) : version;
}

/** Says that own records are shown, in a sentence; '' where none are. */
export function ownStatement({ own }: Dataset, { sentences }: Messages): string {
  return own ? sentences.own.statement(own.name, own.subjects.length) : '';
}
