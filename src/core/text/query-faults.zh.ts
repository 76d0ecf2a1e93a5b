// What is wrong with a query of a briefing, in Chinese.
import type { AnswerValue } from '../briefing/query/answer.ts';
import type { WhyApart } from '../briefing/query/collection.ts';
import type { QueryFaultText } from './query-faults.en.ts';

export const VALUE_KINDS_ZH: Record<AnswerValue['kind'], string> = {
  number: '数字',
  share: '占比',
  usd: '金额',
  money: '合计金额',
  date: '日期',
  items: '列表',
  tally: '分类计数',
  prose: '文字',
  unknown: '未知值',
};
const WHY_APART: Record<WhyApart, string> = { headlines: '总额互有重叠，有些只是意向函' };
const listed = (known: readonly string[]): string => known.join('、');

export const queryFaultsZh: QueryFaultText = {
  found: {
    rows: ({ count }) => `${count}行`,
    values: ({ count }) => `${count}个值`,
    value: ({ of }) => VALUE_KINDS_ZH[of],
    letters: () => '意向函',
    'two-firmnesses': () => '已宣布的和确定的资金',
    'single-amounts': () => '单笔金额',
  },
  expected: {
    verb: ({ verbs }) => `动词：${listed(verbs)}`,
    collection: ({ known }) => (known ? `集合：${listed(known)}` : '集合，如 seats、texts 或 lines'),
    filter: () => '“键=值”，如 forum=forge',
    comparison: ({ after }) => `“${after}”之后为 =、!=、>=、<=、> 或 <`,
    value: ({ of }) => `“${of}”的值`,
    operand: () => '数字、日期或括号中的查询',
    length: ({ most }) => `至多${most}个字符`,
    end: () => '查询到此结束，或“键=值”',
    'one-comma': () => '各词之间只用一个“,”',
    'closing-bracket': () => '右括号',
    'scope-key': ({ key }) => `${key}=值：它是视图的键`,
    field: ({ collection, fields, keys }) => `${collection} 的字段（${listed(fields)}）或 ${listed(keys)}`,
    'field-of-country': ({ name }) => `“:”之后为国家，如 ${name}:CHN`,
    'field-alone': ({ name }) => `${name}，不带“:”`,
    'comparable-field': () => '可以比较的字段；文字用 quote 读取',
    'rows-equality': () => '另一集合的行之前为 = 或 !=',
    'word-equality': ({ key }) => `${key}=词 或 ${key}!=词`,
    'one-of': ({ known, of }) => `“${of}”的值之一：${listed(known)}`,
    'known-word': ({ of }) => `数据中“${of}”已有的词`,
    'number-or-field': () => '数字，或值为数字的字段',
    date: () => '日期，如 2026-02-04、2026-02 或 2026',
    'one-row': () => 'get 恰好得到一行',
    'key-of-verb': ({ verb, takes }) =>
      `其他键：${verb} ${takes.length > 0 ? `可用 ${listed(takes)}` : '只能用筛选条件'}`,
    'one-word': ({ key }) => `${key}=词，只有一个词`,
    'field-for': ({ key, fields }) => `${key}=字段，以下之一：${listed(fields)}`,
    top: () => '1至99的整数',
    'collection-of-money': () => 'sum 之后为 lines、programmes 或 parts：只有它们有金额',
    'one-alone': ({ collection, why }) => `${collection} 中的一项：${WHY_APART[why]}`,
    'no-letters': () => '意向函以外的资金',
    'one-firmness': () => '两者之一',
    'quoted-number': () => 'words="含数字的原文"',
    'field-of-prose': () => 'of=字段，且为文字字段',
    'words-of-record': ({ held }) => `记录中的原文：${held.length > 0 ? held.join(' / ') : '没有符合条件的行'}`,
    'two-values': ({ verb }) => `${verb} 之后有两个值`,
    'more-values': () => 'add 之后有两个或更多的值',
    'date-operand': () => '日期，如 2026-02-04，或括号中的查询',
    'number-operand': () => '数字，或括号中的查询',
    'dates-after': ({ verb }) => `${verb} 之后为日期`,
    'dates-known-to': ({ precision }) => (precision === 'day' ? '精确到日的日期' : '精确到月的日期'),
    sums: () => '合计：它会说明所含内容',
    'numbers-after': ({ verb }) => `${verb} 之后为数字`,
  },
  next: {
    'one-row': '请增加或更改筛选条件。',
    'no-letters': '意向函只计数，从不相加：请加上 rung=firm。',
    'one-firmness': '请加上 rung=firm。',
    sums: '请用 sum 查询。',
  },
  didYouMean: near => `是否指“${near}”？`,
  quote: got => (got === '' ? '末尾' : `“${got}”`),
  line: (position, got, expected, next) => `第${position}个字符：得到${got}；应为：${expected}。${next}`,
};
