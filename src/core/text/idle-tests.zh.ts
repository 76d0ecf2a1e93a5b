import type { IdleTestsText } from './idle-tests.en.ts';

export const idleTestsZh: IdleTestsText = {
  parts: {
    measure: subject => `${subject}的测度`,
    coverage: () => '覆盖率',
    exposure: () => '风险敞口',
  },
  said: (name, parts, reason) => `${name}：${parts}没有变化。${reason}`,
  network: (before, after) => `网络国家：之前${before}个，之后${after}个。`,
  exposed: (before, after) => `受风险影响的项目：之前${before}个，之后${after}个。`,
  reasons: {
    unknown: '记录中没有该项。',
    'not-yet': '截至该日期，记录中尚无其内容。',
    event: '一日会议没有可计入的席位。',
    'host-out': '其所在国已移出。',
    'in-already': '网络原已全部包含。',
    'network-only': '只影响网络，不带来项目、文本或产量。',
    'no-output': '已加入网络，但没有产量表列出加入者的产量。',
    'hosts-only': '项目只会使其所在国加入项目所在国网络（network=hosts）。',
    'seats-only': '论坛移出只改变席位网络（network=seats）。',
    'passes-already': '原已通过筛选。',
    'nothing-measured': '不含此处所测的内容。',
    'no-risk': '所列风险均未提及该项，也不在其附近。',
    absent: '该处未计入其任何内容。',
  },
};
