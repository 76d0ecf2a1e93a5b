import type { EmbedText } from './embed.en.ts';

export const EMBED_ZH: EmbedText = {
  explore: '探索此地图',
  tools: '此视图',
  table: '以表格查看此视图的记录',
  cite: '引用此视图',
  download: '下载此视图',
  legend: '图例',
  close: '关闭',
  loading: '正在载入地图。',
  frozen: version => `固定于数据版本 ${version}`,
  openAtlas: '在地图集中打开此视图',
  moreSources: n => `另有${n}项`,
  newTab: '在新标签页中打开',
  viewProblem: n => `视图中有 ${n} 处无法识别`,
  figureFailed: '未能绘制此视图。',
  partFailed: '地图的一部分未能载入。已显示的内容仍然有效。',
};
