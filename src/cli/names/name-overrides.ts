import type { CountryName } from '../../core/text/country-names.ts';

/** Languages in which names are baked. To add one: its tag here, its column below where CLDR's name does not suit. */
export const languages = ['en', 'zh', 'ar', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A name that departs from CLDR's, and why. Languages not given keep CLDR's name. */
export type Override = { why: string } & Partial<Record<Language, CountryName>>;

const long = 'too long for a label';
const doubled = 'CLDR sets a second name in brackets';
const region = 'CLDR gives the official style of the region; the short name is the usual one on maps';

export const overrides: Readonly<Record<string, Override>> = {
  ARE: {
    why: `${long}; 阿联酋 is the usual name in Chinese`,
    en: ['United Arab Emirates', 'UAE'],
    zh: '阿联酋',
    ar: ['الإمارات العربية المتحدة', 'الإمارات'],
    es: ['Emiratos Árabes Unidos', 'EAU'],
    fr: ['Émirats arabes unis', 'EAU'],
  },
  BIH: {
    why: long,
    en: ['Bosnia and Herzegovina', 'Bosnia-Herz.'],
    zh: ['波斯尼亚和黑塞哥维那', '波黑'],
    ar: ['البوسنة والهرسك', 'البوسنة'],
    es: ['Bosnia y Herzegovina', 'Bosnia-Herz.'],
    fr: ['Bosnie-Herzégovine', 'Bosnie-Herz.'],
  },
  CAF: {
    why: long,
    en: ['Central African Republic', 'Central African Rep.'],
    zh: ['中非共和国', '中非'],
    ar: ['جمهورية أفريقيا الوسطى', 'أفريقيا الوسطى'],
    es: ['República Centroafricana', 'Rep. Centroafricana'],
    fr: ['République centrafricaine', 'Centrafrique'],
  },
  CCK: { why: doubled, ar: 'جزر كوكوس' },
  CIV: { why: 'the usual name in Spanish', es: 'Costa de Marfil' },
  COD: {
    why: 'CLDR tells the two Congos apart by their capitals; "DR Congo" is the usual short name',
    en: 'DR Congo',
    zh: '刚果（金）',
    ar: ['جمهورية الكونغو الديمقراطية', 'الكونغو الديمقراطية'],
    es: ['República Democrática del Congo', 'RD Congo'],
    fr: ['République démocratique du Congo', 'RD Congo'],
  },
  COG: {
    why: 'its own short name, now that the other one is DR Congo',
    en: 'Congo',
    zh: '刚果（布）',
    ar: 'الكونغو',
    es: 'Congo',
    fr: 'Congo',
  },
  CZE: { why: 'held fast: the short name registered with the United Nations', en: 'Czechia' },
  DOM: {
    why: long,
    en: ['Dominican Republic', 'Dominican Rep.'],
    ar: ['جمهورية الدومينيكان', 'الدومينيكان'],
    es: ['República Dominicana', 'Rep. Dominicana'],
    fr: ['République dominicaine', 'Rép. dominicaine'],
  },
  ESH: { why: long, en: ['Western Sahara', 'W. Sahara'] },
  EU: {
    why: long,
    en: ['European Union', 'EU'],
    es: ['Unión Europea', 'UE'],
    fr: ['Union européenne', 'UE'],
  },
  GBR: { why: 'held fast: CLDR has had "UK" as a variant', en: 'United Kingdom' },
  GNQ: { why: long, en: ['Equatorial Guinea', 'Eq. Guinea'] },
  HKG: { why: region, en: 'Hong Kong', zh: '香港', ar: 'هونغ كونغ', es: 'Hong Kong', fr: 'Hong Kong' },
  IDN: { why: 'the usual short name in Chinese', zh: ['印度尼西亚', '印尼'] },
  KOR: { why: 'held fast: the everyday name', en: 'South Korea', zh: '韩国', ar: 'كوريا الجنوبية' },
  MAC: { why: region, en: 'Macao', zh: '澳门', ar: 'ماكاو', es: 'Macao', fr: 'Macao' },
  MKD: { why: long, en: ['North Macedonia', 'N. Macedonia'] },
  MMR: { why: doubled, en: 'Myanmar', ar: 'ميانمار', es: 'Myanmar', fr: 'Myanmar' },
  PNG: { why: long, zh: ['巴布亚新几内亚', '巴新'], ar: ['بابوا غينيا الجديدة', 'بابوا غينيا'] },
  PRK: { why: 'held fast: the everyday name', en: 'North Korea', zh: '朝鲜', ar: 'كوريا الشمالية' },
  PSE: {
    why: 'one entity on the map; releases of CLDR differ between "Palestine" and "Palestinian Territories"',
    en: 'Palestine',
    zh: '巴勒斯坦',
    ar: 'فلسطين',
    es: 'Palestina',
    fr: 'Palestine',
  },
  SAU: {
    why: 'the usual short name in Chinese and Arabic',
    zh: ['沙特阿拉伯', '沙特'],
    ar: ['المملكة العربية السعودية', 'السعودية'],
  },
  SGS: {
    why: long,
    en: ['South Georgia and South Sandwich Islands', 'South Georgia'],
    ar: ['جورجيا الجنوبية وجزر ساندويتش الجنوبية', 'جورجيا الجنوبية'],
  },
  TUR: { why: 'held fast: the name registered with the United Nations', en: 'Türkiye' },
  TWN: { why: 'held fast: releases of CLDR have added brackets', en: 'Taiwan', zh: '台湾', ar: 'تايوان' },
  USA: { why: 'the usual abbreviation in Spanish', es: ['Estados Unidos', 'EE. UU.'] },
  VAT: { why: 'CLDR gives the full style', fr: 'Vatican' },
  VCT: {
    why: 'CLDR leaves out the article',
    en: ['Saint Vincent and the Grenadines', 'St Vincent'],
  },
  XKX: { why: 'held fast: not in ISO 3166-1', en: 'Kosovo', zh: '科索沃', ar: 'كوسوفو', es: 'Kosovo', fr: 'Kosovo' },
};
