import type { WhereText } from './where.en.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;
const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`;
const UNITS = { seats: '个席位', texts: '份与华盛顿的文本', projects: '个获美国资金或意向函的项目' } as const;

export const whereZh: WhereText = {
  nouns: {
    seats: ['计入的席位', '计入的席位'],
    texts: ['与华盛顿的文本', '与华盛顿的文本'],
    projects: ['获美国资金或意向函的项目', '获美国资金或意向函的项目'],
    text: ['与华盛顿的文本', '与华盛顿的文本'],
    project: ['获美国资金或意向函的项目', '获美国资金或意向函的项目'],
    financed: ['确定的美国资金', '确定的美国资金'],
    letter: ['意向函', '意向函'],
    risk: ['已记录的风险', '已记录的风险'],
    framework: ['框架', '框架'],
    mou: ['谅解备忘录', '谅解备忘录'],
    'strategic-partnership': ['战略伙伴关系', '战略伙伴关系'],
    'action-plan': ['行动计划', '行动计划'],
    'reciprocal-trade': ['对等贸易协定', '对等贸易协定'],
    'trade-agreement': ['贸易协定', '贸易协定'],
    'investment-fund': ['投资基金', '投资基金'],
    'joint-statement': ['联合声明', '联合声明'],
    'in-force': ['生效文本', '生效文本'],
    signed: ['已签署文本', '已签署文本'],
    adopted: ['未签署即通过的文本', '未签署即通过的文本'],
    negotiated: ['谈判完成的文本', '谈判完成的文本'],
    announced: ['已宣布文本', '已宣布文本'],
    lapsed: ['失效文本', '失效文本'],
  },
  eu: '欧盟',
  ministerial: negated => (negated ? '未出席部长级会议' : '出席了部长级会议'),
  lies: (place, negated) => (negated ? `不在${place}` : `位于${place}`),
  number(quantity, comparison, n) {
    if (quantity === 'risk') {
      if (comparison === '=') return `最高${n}级的风险`;
      return comparison === '>=' ? `${n}级以上风险` : `至多${n}级的风险`;
    }
    return `${{ '>=': '至少', '<=': '至多', '=': '恰好' }[comparison]}${n}${UNITS[quantity]}`;
  },
  all({ sits, has, others, notSits, hasNot, notOthers }) {
    const yes = [
      ...(sits.length ? [`加入${list(sits)}`] : []),
      ...others,
      ...(has.length ? [`有${list(has)}`] : []),
    ].join('且');
    const no = [
      ...(notSits.length ? [`未加入${or(notSits)}`] : []),
      ...notOthers,
      ...(hasNot.length ? [`没有${or(hasNot)}`] : []),
    ].join('且');
    return yes && no ? `${yes}，但${no}` : yes || no;
  },
  any({ sits, has, others, notSits, hasNot, notOthers }) {
    return or([
      ...(sits.length ? [`加入${or(sits)}`] : []),
      ...(has.length ? [`有${or(has)}`] : []),
      ...others,
      ...notSits.map(name => `未加入${name}`),
      ...hasNot.map(name => `没有${name}`),
      ...notOthers,
    ]);
  },
  either: words => `（${words}）`,
  unionApart: '；欧盟另计',
  finding(region, n, predicate, names) {
    const first = `${region === null ? '' : `${region}：`}${n === 0 ? '没有国家' : `${n}个国家`}${predicate}`;
    if (names.length === 0) return first;
    return `${first}${region === null ? '：' : '，即'}${names.join('、')}`;
  },
};
