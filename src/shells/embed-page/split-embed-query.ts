/** Keys of the address of an embed that are no part of its View; the element has attributes of the same names. */
const SETTINGS = ['interactive', 'heading'] as const;

export interface EmbedQuery {
  /** Of the View. */
  query: string;
  /** What was asked for, as it was written; the element knows the words. */
  settings: Readonly<Partial<Record<(typeof SETTINGS)[number], string>>>;
}

/** Splits the query of an embed's address, with or without `?`. */
export function splitEmbedQuery(search: string): EmbedQuery {
  const params = new URLSearchParams(search);
  const settings: Partial<Record<(typeof SETTINGS)[number], string>> = {};
  for (const key of SETTINGS) {
    const value = params.get(key);
    if (value !== null) settings[key] = value;
    params.delete(key);
  }
  return { query: params.toString(), settings };
}
