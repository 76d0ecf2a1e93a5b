import type { LiveText } from './embed-live.en.ts';

export const EMBED_LIVE_ZH: LiveText = {
  wheel: key => `按住 ${key} 并滚动以缩放`,
  touch: '用两根手指移动地图',
};
