import type { HandoutText } from './handout.en.ts';

export const handoutZh: HandoutText = {
  steps: '步骤',
  notes: '讲稿',
  numbers: '数字',
  sources: '来源',
  liveStep: '在线查看此步',
  liveBriefing: '在线查看简报',
  number: (value, what, asof) => `${value}：${what}（截至${asof}）`,
  query: query => `查询：${query}`,
  comma: '，',
  inSteps: steps => `第${steps.join('、')}步`,
  page: (page, pages, data) => `${data} · 第${page}页，共${pages}页`,
  data: version => `数据 ${version}`,
  missing: '此步所缺内容',
  part: (heading, part, parts) => `${heading}（${part}/${parts}）`,
};
