import type { Sentences } from './sentences.en.ts';

const REGIONS: Record<string, string> = {
  africa: '非洲',
  americas: '美洲',
  asia: '亚洲',
  europe: '欧洲',
  oceania: '大洋洲',
};

export const sentencesZh: Sentences = {
  headline: {
    seats(leaders, most, forums, laggard) {
      const names = leaders.length <= 3 ? `只有${leaders.join('和')}` : `${leaders.length}个国家`;
      const first = `${names}${most === forums ? `同时加入全部${forums}个` : `加入${forums}个中的${most}个`}美国主导的矿产论坛`;
      if (!laggard) return first;
      const region = REGIONS[laggard.region] ?? '';
      return `${first}；${laggard.most === 0 ? `没有${region}国家计入任何论坛` : `没有${region}国家计入超过${laggard.most}个`}`;
    },
    noForum: date => `${date}尚无运作中的美国主导矿产论坛`,
    oneForum: (forum, seats, inferred) =>
      `${forum}计有${seats}个席位（含美国）${inferred > 0 ? `；另有${inferred}个为推断，不计入` : ''}`,
    compare: (forums, all, any) => `${any}个国家中有${all}个同时加入${forums.join('、')}`,
    region: (region, seated, total, texts, projects) =>
      total === 0
        ? `${region}：${projects}个项目获美国资金或意向函`
        : `${region}：${total}个国家中${seated}个拥有席位，${texts}个签有文本，${projects}个项目获美国资金或意向函`,
    agreements: (signed, inForce) => `${signed}个伙伴与华盛顿签有文本；${inForce}份文本已生效`,
    projects: (withFirm, total, letters) =>
      `${total}个项目中有${withFirm}个披露了确定的美国资金；${letters}个仅有意向函`,
    risks: (shown, severity, projects) =>
      `${shown}项风险的严重程度达到${severity}级以上；${projects}个受资助项目被列为受影响`,
    nothing: '未开启任何图层',
    country: (name, seats, text, money) => `${name}：${seats}个计入的席位，${text ?? '未签署文本'}，${money}`,
    lead: (name, forums, money) => `${name}主导${forums}个运作中的矿产论坛，${money}`,
    textStatus: (kind, status) => `${kind}${status}`,
    moneyFirm: amount => `确定的美国资金${amount}`,
    moneyNoneFirm: '未披露确定的美国资金',
    moneyNoProject: '没有获美国资金的项目',
    project: (name, amount, phase) => `${name}：${amount}${phase ? `，${phase}` : ''}`,
    agreement: (title, status, date) => `${title}：${status}${date ? `，${date}` : ''}`,
    risk: (name, severity, word) => `${name}：严重程度${severity}/5，${word}`,
    forum: (name, seats, active, date) =>
      active
        ? `${name}：截至${date}计有${seats}个席位（含美国）`
        : `${name}：记录有${seats}个国家，${date}不计为有效席位`,
    compareCountries: (a, seatsA, b, seatsB, shared) =>
      `${a}拥有${seatsA}个席位，${b}拥有${seatsB}个；${shared}个在同一论坛`,
    amountNone: '没有美国公共资金',
    amountLetter: amount => `意向函，${amount}`,
    amountRung: (amount, rung) => `${rung}${amount}`,
  },
  standfirst: (parts, date) => `截至${date}：${parts.join('、')}`,
  standfirstParts: {
    forums: '运作中的美国主导论坛席位',
    oneForum: forum => `${forum}席位`,
    agreements: '与华盛顿的文本',
    projects: '已披露的美国公共融资',
    risks: severity => (severity >= 4 ? '严重供应风险' : `${severity}级以上供应风险`),
    nothing: '仅边界',
  },
  changes: {
    between: (from, to, parts) => `${from}至${to}：${parts.join('、')}`,
    seats: n => `新增${n}个席位`,
    seatsLost: n => `减少${n}个席位`,
    texts: n => `${n}份新增或升级文本`,
    lines: n => `${n}项新的美国资金`,
    risks: n => `${n}项新风险`,
    legend: from => `描边：${from}以来获得席位；虚线：失去席位`,
  },
  boundary: '边界：Natural Earth，经编辑；争议处为虚线；不代表任何立场，亦非任何政府的官方描绘。',
  worldview: name => `世界观：${name}。`,
  own: {
    statement: (name, n) => `含读者自备记录${n}条（“${name}”），不属于已发布数据。`,
    version: version => `${version}＋自备记录`,
  },
  projectionNote: (projection, center) => (center ? `${projection}投影，中心${center}。` : `${projection}投影。`),
  equalArea: '兰伯特等积方位',
  howToRead: {
    forge(counted, inferred, grade) {
      if (grade === 'confirmed') return `FORGE未公布名单：只计入来源明确点名的${counted}个成员。`;
      if (grade === 'inferred') return `FORGE未公布名单：${counted}个席位中有${inferred}个为推断。`;
      return `FORGE未公布名单：${counted}个由MSP延续的成员计入，${inferred}个推断的参与方不计入。`;
    },
    coin: '意向函不具约束力，绝不与贷款、股权或赠款相加。“?”大小固定。',
    risk: '阴影线表示风险所在，而非责任方。',
    former: '刚果（金）各省为2015年以前的划分。',
    stamp: '印记表示该国与美国文本中的最高状态。',
  },
  alt: {
    kind: (region, projection) => `${region ? `${region}地图` : '世界地图'}，${projection}投影。`,
    classes: (three, two, one) => `${three}个国家拥有三至四个席位，${two}个拥有两个，${one}个拥有一个。`,
    leading: names => `席位最多：${names.join('、')}。`,
    texts: (signed, inForce) => `${signed}份文本已签署或通过，${inForce}份已生效。`,
    projects: (exact, upTo, letters, undisclosed) =>
      `${exact}个项目金额确定，${upTo}个仅有上限，${letters}个仅有意向函，${undisclosed}个未披露。`,
    risks: (shown, severity) => `${shown}项${severity}级以上风险。`,
    forge: 'FORGE按延续成员计算。',
    asof: date => `截至${date}。`,
  },
  caption: (headline, how) => `${headline}。${how}`,
  legend: {
    forums: { heading: '席位', rule: n => `${n}个运作中的美国主导论坛`, ruleOne: forum => forum, ruleCompare: '比较' },
    classes: ['均无', '无席位；出席2026年2月部长级会议', '一个', '两个', '三至四个'],
    classesShort: ['均无', '仅出席部长级会议', '一个', '两个', '三至四个'],
    lead: '主导国',
    onlyOne: forum => `${forum}席位`,
    inferred: '推断，不计入',
    throughEu: '通过欧盟，不计入',
    observer: '观察员或仅宣布',
    agreements: { heading: '协议', rule: '与美国文本的最高状态' },
    shapes: {
      square: '框架或谅解备忘录',
      diamond: '战略伙伴关系',
      triangle: '行动计划',
      hexagon: '贸易协定',
      cross: '投资基金',
      speech: '联合声明',
    },
    shapesShort: {
      square: '备忘录',
      diamond: '伙伴',
      triangle: '计划',
      hexagon: '贸易',
      cross: '基金',
      speech: '声明',
    },
    fillings: { solid: '生效', half: '已签署或通过', outline: '谈判完成', dashed: '已宣布', struck: '失效' },
    projects: { heading: '项目', rule: '美国公共资金；面积＝美元' },
    coins: { exact: '确定金额', range: '区间', upTo: '上限', letter: '意向函', undisclosed: '未披露' },
    risks: { heading: '风险地区', rule: severity => (severity >= 5 ? '严重程度5/5' : `严重程度${severity}–5级`) },
    riskNote: (shown, total) => `显示${total}项中的${shown}项`,
    tile: '色块：引线末端的小国',
    box: '方框：某地点或轮廓未收录地区的风险',
  },
  figure: {
    sources: '来源',
    moreSources: n => `另有${n}项，列于文件元数据`,
    howToRead: '读图说明',
    asof: date => `截至${date}`,
    data: version => `数据 ${version}`,
    licence: 'CC BY 4.0',
  },
  annotations: { letters: n => `${n}份意向函，`, noFirm: '未披露确定金额' },
  named: name => name,
  whatIf: {
    without: names => `不含${names}`,
    with: names => `加入${names}`,
    both: (gone, put) => `不含${gone}、加入${put}`,
    said: (condition, finding) => `${condition}：${finding}`,
    idle: (condition, finding) => `${condition}，本图无变化：${finding}`,
  },
};
