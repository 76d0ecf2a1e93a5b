/** Forms of minerals in tables of output and of imports, by the word that the data use. */
export const mineralFormsEn = {
  'battery grade': 'battery grade',
  chemicals: 'chemicals',
  'compounds and metals': 'compounds and metals',
  ilmenite: 'ilmenite',
  'magnet, refined': 'magnet, refined',
  metal: 'metal',
  'mineral concentrates': 'mineral concentrates',
  natural: 'natural',
  refined: 'refined',
  rutile: 'rutile',
  'smelting capacity': 'smelting capacity',
  sponge: 'sponge',
  'sulphate, high purity': 'sulphate, high purity',
};
export type MineralForms = Readonly<typeof mineralFormsEn>;

/** The word for a form in a reader's language; one that has none stands as the data have it. */
export function mineralForm(form: string, words: MineralForms): string {
  return Object.hasOwn(words, form) ? words[form as keyof MineralForms] : form;
}
