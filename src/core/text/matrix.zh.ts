import type { MatrixText } from './matrix.en.ts';
import { whereErrorZh } from './where-errors.zh.ts';

export const matrixZh: MatrixText = {
  error: whereErrorZh,
  field: {
    label: '哪些国家',
    placeholder: 'forge & mou & !project',
    hint: '& 且，| 或，! 非，( )，risk>=4，seats>=2',
    everybody: '所有国家',
    found: n => (n === 0 ? '没有国家' : `${n}个国家`),
    clear: '清除条件',
    terms: '词项',
    groups: { forums: '论坛', record: '记录', texts: '文本', statuses: '状态', regions: '地区' },
    record: {
      text: '文本',
      project: '项目',
      financed: '确定的美国资金',
      letter: '意向函',
      risk: '风险',
      'risk>=4': '严重风险',
      ministerial: '部长级会议',
      eu: '欧盟',
    },
    states: { off: '未要求', on: '要求', not: '排除' },
    chip: (word, state) => `${word}：${state}`,
    more: n => `另有${n}个`,
  },
  bars: {
    heading: n => (n === 0 ? '该日期没有运作中的论坛' : `${n}个运作中论坛的组合`),
    note: lead => `计入的席位，每国只计一次；不含${lead}`,
    bar: (n, forums, names) => `${n}个国家仅在${forums}：${names}`,
  },
  grid: {
    label: '论坛与国家',
    keys: '方向键移动；在国家上按回车键选中，在论坛上按回车键加入条件。',
    seats: n => `${n}个计入或有记录`,
    toggle: forum => `要求${forum}`,
    none: '无',
    key: {
      solid: '成员、签署方',
      chair: '主席',
      half: '参与方',
      outline: '观察员',
      dashed: '已宣布',
      inferred: '推断，不计入',
    },
    past: '灰色：已被取代或由他国主导',
    note: date => `仅通过欧盟参与不算席位。${date}。`,
    regions: {
      americas: '美洲',
      europe: '欧洲',
      africa: '非洲',
      'west-central-asia': '西亚和中亚',
      'south-east-asia': '南亚和东亚',
      oceania: '大洋洲',
    },
  },
};
