import type { AuthorText } from './author.en.ts';

/** Every word of writing a briefing, in Chinese. */
export const authorZh: AuthorText = {
  title: '编写简报',
  landmark: '正在编写的简报',
  close: '关闭',
  fold: '收起到边缘',
  unfold: '展开',
  undo: '撤销',
  redo: '重做',
  start: '新建',
  startHeading: '从以下开始',
  empty: '空白简报',
  copyOf: '副本；当前内容可用“撤销”找回',
  load: '载入',
  loadNote: '简报文件，也可拖到此处',
  save: '存为文件',
  savedFile: name => `已保存 ${name}`,
  present: '演示',
  languages: '文本语言',
  missingWords: n => `缺少${n}段文本`,
  keeping: {
    'nothing-yet': '尚未写入任何内容',
    saved: '已保存在此浏览器中',
    conflict: '未保存：另一窗口已作更改',
    full: '未保存：浏览器空间已满。请存为文件。',
    blocked: '未保存：浏览器不为此页面保存内容。离开前请存为文件。',
  },
  toDo: n => (n === 0 ? '没有待处理事项' : `${n}项待处理`),
  shared: '此简报也在另一窗口中打开。那里的更改会在此提示。',
  conflict: '另一窗口更改了简报。您的内容没有被覆盖。',
  conflictSteps: (mine, theirs) => `此处${mine}步，那里${theirs}步。`,
  keepMine: '保留我的',
  takeTheirs: '采用对方的',
  saveCopy: '把我的存为文件',
  aside: title => (title ? `此前搁置了一份草稿：“${title}”。` : '此前搁置了一份无标题的草稿。'),
  takeAside: '打开',
  dropAside: '丢弃',
  unreadable: '此浏览器所存内容无法作为简报读取。在您动笔之前它保持原样，之后会移到别处。',
  refused: '简报不能包含此内容，已保持原样。',
  about: '简报信息',
  briefingTitle: '简报名称',
  summary: '内容概要',
  id: '文件名',
  idForm: '小写字母、数字和连字符，例如 february-2026-turn',
  literals: '含数字但不是数据的名称，每行一个',
  steps: '步骤',
  noSteps: '还没有步骤。先把地图调到所需的样子，再添加。',
  addStep: '将此视图添加为步骤',
  untitled: '尚无标题',
  faults: n => `${n}项待处理`,
  up: n => `上移第${n}步`,
  down: n => `下移第${n}步`,
  show: '显示',
  useView: '用此视图更新',
  presentHere: '从此处演示',
  remove: '删除此步骤',
  stepTitle: '标题：用一句话写出发现',
  preview: '显示为',
  name: '列表中的名称',
  notes: '讲稿',
  seconds: '时间（秒）',
  secondsForm: '10至600之间的整数',
  view: '视图',
  callouts: '标注',
  addCallout: '放置标注',
  placing: '请点按地图上的国家、标记或地点。按 Esc 取消。',
  placingStop: '取消',
  at: '指向',
  atNew: '或输入地点、项目、文件、风险',
  atForm: '此处已知的地点或记录，或“经度,纬度”',
  place: '在地图上放置',
  calloutTitle: '标题',
  calloutText: '文字，最多三个短行',
  removeCallout: '删除标注',
  sources: '来源',
  addSource: '添加来源',
  noSource: typed => `没有名为“${typed}”的来源。请从列表中选择。`,
  removeSource: id => `移除来源 ${id}`,
  numbers: '数字',
  numbersNote: '在文本中写 {名称}，由查询给出数字。',
  addNumber: '添加数字',
  numberName: '名称',
  nameForm: '字母和数字，以小写字母开头',
  nameTaken: '已有同名的数字',
  query: '查询',
  what: '所计内容',
  answer: (text, asof) => `${text}，截至${asof}`,
  noAnswer: '没有结果',
  pin: value => `固定为 ${value}`,
  pinned: '已固定',
  insert: '插入',
  insertInto: name => `将 {${name}} 插入上次编辑的文本`,
  removeNumber: name => `删除数字 ${name}`,
  answers: '可能的提问',
  addAnswer: '添加提问',
  question: '提问',
  answerText: '回答，一两句话',
  answerUp: n => `上移第${n}个提问`,
  answerDown: n => `下移第${n}个提问`,
  removeAnswer: n => `删除第${n}个提问`,
  proof: '出示的依据：一条记录，或地图的地址',
  proofForm: '此处已知的国家、论坛、文件、项目或风险，或地图的地址',
  comes: '出现',
  fromStart: '一开始',
  press: n => `第${n}次按键`,
  withPress: n => `第${n}次按键`,
  withNewPress: n => `新增一次按键（第${n}次）`,
  presses: '按键依次带出的内容',
  calloutNumber: n => `第${n}个标注`,
  pressView: '此后视图改变的参数',
  addPress: '添加改变视图的按键',
  pressForm: '与地址中的写法相同，例如vs=2026-02-04',
  removePress: n => `删除第${n}次按键`,
  file: {
    refused: name => `未载入 ${name}。此处内容没有改变。`,
    unreadable: '无法读取该文件。',
    tooLong: '文件超过简报允许的长度（200万个字符）。',
    noJson: why => `不是 JSON：${why}`,
    fault: (path, got, expected) => `${path || '文件'}：${got === '' ? '缺失' : `得到 ${got}`}；应为${expected}。`,
    more: n => `另有${n}处。`,
    dismiss: '知道了',
  },
  expected(expected) {
    switch (expected.form) {
      case 'text':
        return '带引号的文本';
      case 'list':
        return '列表 [ … ]';
      case 'record':
        return '记录 { … }';
      case 'key':
        return '简报所用的键';
      case 'whole-number':
        return `${expected.least}至${expected.most}之间的整数`;
      case 'written-as':
        return `如 ${expected.example} 的写法`;
      case 'at-most':
        return `最多${expected.most}`;
    }
  },
  fault(fault) {
    switch (fault.kind) {
      case 'empty':
        return '尚未填写。';
      case 'no-steps':
        return '简报至少有一个步骤。';
      case 'no-sources':
        return '依据是什么？请添加来源。';
      case 'no-language':
        return '缺少此语言的文本。';
      case 'no-day':
        return '视图没有固定日期，会随数据变化。请用屏幕上的视图更新。';
      case 'many-notes':
        return `有${fault.count}个标注；最多容纳${fault.most}个。`;
      case 'no-place':
        return `数据中没有“${fault.at}”。`;
      case 'stray-build':
        return `分步中提到第${fault.at + 1}个标注，但它不存在。`;
      case 'long-title':
        return fault.lang === 'zh'
          ? `${fault.width / 2}字；最多容纳${fault.most / 2}字。`
          : `${fault.width}个字母；最多容纳${fault.most}个。`;
      case 'digits':
        return `第${fault.position}个字符处的“${fault.digits}”没有查询作依据。请添加数字并写出其 {名称}；含数字的名称请列入“简报信息”。`;
      case 'moved':
        return fault.pinned === ''
          ? `尚未固定：查询给出 ${fault.now}。`
          : `固定值为 ${fault.pinned}，查询现在给出 ${fault.now}。请先读使用它的句子，再固定。`;
      case 'broken':
        return [`得到：${fault.got || '空'}。`, fault.next, `应为：${fault.expected}。`].join('');
    }
  },
};
