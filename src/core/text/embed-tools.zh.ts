import type { EmbedToolsText } from './embed-tools.en.ts';

export const EMBED_TOOLS_ZH: EmbedToolsText = {
  titles: { table: '此视图的记录', cite: '引用此视图', download: '下载此视图' },
  caption: (layer, rows) => `${layer}，${rows}行`,
  noRecords: '此视图没有显示任何图层。',
  tableInAtlas: '在地图集中排序、筛选和保存这些行',
  style: '格式',
  styles: {
    apa: 'APA',
    chicago: 'Chicago（参考文献表）',
    'chicago-note': 'Chicago（脚注）',
    mla: 'MLA',
    harvard: 'Harvard',
    'gb-t-7714': 'GB/T 7714',
  },
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器拒绝访问剪贴板。请选中文字后复制。',
  sources: '所示内容的来源',
  svg: 'SVG，用于印刷和编辑',
  png: 'PNG，屏幕尺寸的两倍',
  saved: name => `已保存 ${name}`,
  saveFailed: '未能生成文件。',
  noBriefing: '此视图没有指明简报：缺少 briefing=<id>。',
  noStep: (step, count) => `没有第${step}步：该简报共有${count}步。`,
  moreInAtlas: '在地图集中打开，选择其他格式和尺寸',
};
