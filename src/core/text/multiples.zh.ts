import type { MultiplesText } from './multiples.en.ts';

/** 小幅多图的中文文字。 */
export const multiplesZh: MultiplesText = {
  landmark: '逐项地图',
  eachLabel: '每项一幅地图',
  each: { forum: '论坛', mineral: '矿产', year: '年份' },
  keys: '方向键在地图之间移动，回车键打开。',
  open: title => `打开${title}`,
  drawing: (done, all) => `已绘制${done}幅，共${all}幅`,
  standings: {
    counted: '',
    'led-by-other': '',
    superseded: '已被取代',
    'side-body': '附属机构',
    proposed: '提议中',
    event: '会议',
    document: '文件',
  },
  named: (title, aside) => (aside ? `${title}（${aside}）` : title),
  ledBy: country => `${country}主导`,
  counts: {
    counted: n => `计入${n}个席位`,
    members: n => `${n}个成员`,
    inferred: n => `推断${n}个`,
    participants: n => `${n}个参与方`,
    observers: n => `${n}个观察员`,
    attended: n => `${n}个出席`,
    announced: n => `已宣布${n}个`,
  },
  notBefore: date => `尚未开始：${date}`,
  over: date => `${date}结束`,
  nothing: '在这些筛选条件下没有记录',
  separator: ' · ',
  projects: (drawn, all) =>
    drawn === all ? `${all}个项目获美国资金或意向函` : `${all}个项目中${drawn}个获美国资金或意向函`,
  mined: (share, atLeast, year) => `网络内开采${atLeast ? '至少' : ''}${share}（${year}年）`,
  holders: (n, forums) => (forums === 0 ? '没有运作中的论坛' : `${n}个国家参加${forums}个论坛`),
  holdersAsked: n => `${n}个国家拥有席位`,
  texts: n => `${n}个伙伴签有文本`,
  funded: n => `${n}个项目`,
  risks: n => `${n}项风险`,
  yearEnd: year => `${year}年底`,
  finding: {
    among: (n, each, finding) => `所选${n}${{ forum: '个机构', mineral: '种矿产', year: '年' }[each]}中，${finding}`,
    forums: (first, most, last, least, n) =>
      `${n}个运作中的美国主导论坛中，${first}计入的席位最多，为${most}个；${last}最少，为${least}个`,
    forumsEqual: (n, seats) => `${n}个运作中的美国主导论坛各计入${seats}个席位`,
    oneForum: (name, n) => `${name}计入${n}个席位`,
    noForum: n => `在这一日期，${n}个机构中没有运作中且计入席位的美国主导论坛`,
    minerals: (first, n, others) =>
      `${first}的在录项目最多，为${n}个${others.length ? `；其后是${others.map(other => `${other.name}（${other.n}个）`).join('和')}` : ''}`,
    noMineral: '在这些筛选条件下没有在录项目',
    years: {
      forums: (a, from, b, to) => `拥有计入席位的国家：${a}${from}个，${b}${to}个`,
      agreements: (a, from, b, to) => `签有文本或文本已生效的伙伴：${a}${from}个，${b}${to}个`,
      projects: (a, from, b, to) => `获美国资金或意向函的在录项目：${a}${from}个，${b}${to}个`,
      risks: (a, from, b, to) => `所示风险：${a}${from}项，${b}${to}项`,
    },
    nothing: '未开启任何图层',
    inRegion: (region, finding) => `${region}：${finding}`,
  },
  endOf: year => `${year}年底`,
  standfirst: (each, layers, date) =>
    each === 'year'
      ? `每年年底的${layers}，最后一幅截至${date}。所有地图比例相同。`
      : `每个${{ forum: '机构', mineral: '矿产' }[each]}一幅地图：${layers}，比例相同。截至${date}。`,
  where: predicate => `仅限符合以下条件的国家：${predicate}。`,
  notes: {
    forum: lead =>
      `计数包括${lead}，以及欧盟自身拥有的席位。只有运作中的美国主导论坛计入席位；其他机构按记录列出成员。`,
    mineral: '涉及多种矿产的项目出现在多幅地图中。',
    mined: (lead, others, rule) =>
      `网络：${lead === null ? '' : `${lead}和`}${others}个国家（${rule}）；份额为其在最新完整产量表中占世界矿山产量的比例。`,
    year: '每幅地图显示当年最后一天的在录情况；没有日期的记录出现在每一幅中。',
    same: layers => `各图相同：${layers}。`,
    rest: (n, names) => `此处未绘制的另有${n}项（${names}）。`,
    withoutMap: names => `文本提及而没有项目：${names}。`,
  },
  networks: { texts: '已签署文本的缔约方', seats: '计入论坛的成员', hosts: '项目所在国' },
  restLink: n => `显示其余${n}项`,
  backLink: '重新显示全部',
  legend: {
    held: '计入的席位，或在录成员',
    oneBody: '图中机构',
    onDate: '图中日期运作中的美国主导论坛',
  },
  alt: (n, each, finding) =>
    `${n}幅等比例小地图，每个${{ forum: '机构', mineral: '矿产', year: '年份' }[each]}一幅。${finding}。`,
  sentenceEnd: '。',
  state: {
    none: '未参加',
    projects: n => (n === 0 ? '没有项目' : `${n}个项目`),
    share: (share, year) => `占世界矿山产量${share}（${year}年）`,
    seats: n => (n === 0 ? '没有席位' : `${n}个席位`),
    noText: '没有文本',
    risks: n => (n === 0 ? '没有风险' : `${n}项风险`),
    said: (country, state) => `${country}：${state}`,
  },
};
