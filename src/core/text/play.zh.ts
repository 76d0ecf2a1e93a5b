import type { PlayText } from './play.en.ts';

/** Every word of playing along the timeline, in Chinese. */
export const playZh: PlayText = {
  play: '沿时间轴播放（K）',
  pause: '暂停（K）',
  joined: (names, forum) => `${names}加入${forum}`,
  joinedMany: (n, forum) => `${forum}：${n}个席位`,
  left: n => `${n}个席位终止`,
  more: (first, n) => `${first}，另有${n}项`,
  text: (partners, what) => `${partners}：${what}`,
  risk: name => `风险：${name}`,
  risksEnded: n => `${n}项风险结束`,
  join: '；',
};
