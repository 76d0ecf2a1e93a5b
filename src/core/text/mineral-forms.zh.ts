import type { MineralForms } from './mineral-forms.en.ts';

export const mineralFormsZh: MineralForms = {
  'battery grade': '电池级',
  chemicals: '化学品',
  'compounds and metals': '化合物和金属',
  ilmenite: '钛铁矿',
  'magnet, refined': '磁材用，精炼',
  metal: '金属',
  'mineral concentrates': '精矿',
  natural: '天然',
  refined: '精炼',
  rutile: '金红石',
  'smelting capacity': '冶炼产能',
  sponge: '海绵钛',
  'sulphate, high purity': '高纯硫酸盐',
};
