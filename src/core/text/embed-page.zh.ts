import type { EmbedPageText } from './embed-page.en.ts';

export const embedPageZh: EmbedPageText = {
  failed: '无法载入地图：未能取得脚本，或浏览器过旧。',
  noScript: '此地图需要 JavaScript。',
  open: '打开图集',
};
