import type { DossierText } from './dossier.en.ts';

/** What a text is about, in a reader's language; a key word that has no words stands as the data have it. */
export function provisionWord(provision: string, { provisions }: DossierText): string {
  return Object.hasOwn(provisions, provision)
    ? provisions[provision as keyof typeof provisions]
    : provision.replaceAll('-', ' ');
}
