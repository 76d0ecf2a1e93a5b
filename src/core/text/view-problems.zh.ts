// What of a View's query could not be used, in Chinese.
import type { Expectations } from '../view/problem.ts';
import type { ViewProblemText } from './view-problems.en.ts';
import { whereErrorZh } from './where-errors.zh.ts';

const IDS: Record<Expectations['ids']['of'], string> = {
  forums: '论坛的标识',
  minerals: '矿产的标识',
  texts: '协议或协议组的标识',
};
const listed = (known: readonly string[]): string => known.join('、');

export const viewProblemsZh: ViewProblemText = {
  faults: {
    twice: ({ key }) => `“${key}”出现两次；以第一个为准`,
    'unknown-key': ({ key }) => `“${key}”不是视图的键`,
    unusable: ({ key, got }) => `${key}=“${got}”无法使用，已显示默认值`,
    'left-out': ({ key, got }) => `${key}：已略去${got}`,
    'no-version': ({ key, got }) => `${key}=“${got}”不是已发布的版本，已显示最新数据`,
  },
  inWhere: (key, error) => `${key}：已显示默认值；${whereErrorZh(error)}`,
  expected: {
    'each-once': () => '每个键只出现一次',
    key: ({ near }) => `键“${near}”`,
    keys: ({ known }) => `以下键之一：${listed(known)}`,
    words: ({ known }) => listed(known),
    ids: ({ of, most, known }) =>
      `${most === null ? '' : `至多${most}个`}${IDS[of]}${known ? `：${listed(known)}` : '，用小写字母'}`,
    subjects: ({ most }) => `至多${most}个数据中已有的 country:COD、project:…、agreement:…、risk:… 或 forum:…`,
    region: ({ known }) => (known ? listed(known) : '地区的标识，如 africa'),
    language: ({ known }) => (known ? listed(known) : '语言，如 en 或 zh'),
    version: ({ known }) => (known ? listed(known) : '数据版本，如 2026.11.22'),
    date: () => '日期，如 2026-02-04、2026-02 或 2026',
    severity: () => '1（关注）至5（危急）的整数',
    step: () => '从1起的整数',
    group: ({ most }) => `分组中的一组，如 africa，至多${most}个字符`,
    where: () => '条件，如 forge & mou & !project',
    camera: () => 'lng,lat,zoom[,bearing,pitch]：−180…180、−90…90、−1…8、度',
    briefing: () => '简报的标识',
    'other-view': () => '另一视图的查询，如 asof=2025-10-01',
  },
  line: (fault, expected) => `${fault}（应为：${expected}）`,
};
