// What is wrong in a briefing's texts and queries, in Chinese.
import type { NamedKind } from '../briefing/bound-text.ts';
import type { BriefingFaultText } from './briefing-faults.en.ts';
import { queryFaultsZh, VALUE_KINDS_ZH } from './query-faults.zh.ts';

const NAMED: Record<NamedKind, string> = {
  country: '国家',
  forum: '论坛',
  mineral: '矿产',
  project: '项目',
  agreement: '协议',
  risk: '风险',
  programme: '计划',
};

export const briefingFaultsZh: BriefingFaultText = {
  query: queryFaultsZh,
  fullStop: '。',
  inQuery: (got, position, query) => `${got}（查询 ${query} 的第${position}个字符）`,
  braces: { expected: '{名称}、{名称|格式} 或 {country:COD}', next: '要写大括号本身，请写两次。' },
  number: { expected: '本步骤中一个数字的名称', next: '请把它加入本步骤的数字。' },
  member: { expected: name => `“${name}”所含的一项`, next: pin => `它的值为 ${pin}。` },
  formats: known => `格式：${known.join('、')}`,
  formatOf: kind => `适用于${VALUE_KINDS_ZH[kind]}的格式`,
  idOf: kind => `${NAMED[kind]}的标识`,
  nameFormat: '国家之后为 short，论坛之后为 name',
};
