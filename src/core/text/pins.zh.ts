import type { PinsText } from './pins.en.ts';

/** The words of a View that is frozen to a version of the data, in Chinese. */
export const pinsZh: PinsText = {
  frozen: version => `固定于数据版本 ${version}`,
  touching: n => (n === 0 ? '此后没有改动涉及此视图' : `此后有${n}处改动涉及此视图`),
  join: ' · ',
  lookUpFailed: '未能查到此后的改动',
  tryAgain: '再试一次',
  showLatest: '显示最新数据',
  seeChanges: '查看改动',
};
