import type { BriefingText } from './briefing.en.ts';

const DIGITS = '零一二三四五六七八九';

function spelled(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return value.toLocaleString('zh-Hans');
  if (value < 10) return DIGITS[value]!;
  if (value < 20) return `十${value % 10 ? DIGITS[value % 10] : ''}`;
  const [size, name] = value < 100 ? [10, '十'] : value < 1000 ? [100, '百'] : [1000, '千'];
  const rest = value % size;
  const gap = rest > 0 && rest * 10 < size ? '零' : '';
  // Inside a larger number 12 is 一十二.
  const tail = rest >= 10 && rest < 20 ? `一${spelled(rest)}` : spelled(rest);
  return DIGITS[Math.floor(value / size)] + name + (rest ? gap + tail : '');
}

export const briefingZh: BriefingText = {
  notAvailable: '无数据',
  unknown: '未说明',
  spelled,
  usdFull: value => `${Number((value / 1e8).toFixed(2))}亿美元`,
  yesNo: { yes: '是', no: '否' },
  outcomes: {
    met: '已达成',
    'met-late': '迟后达成',
    none: '无结果记录',
    'not-yet-due': '未到期',
    'no-date': '无日期',
  },
  tallied: (name, count) => `${name}${count}`,
  comma: '，',
  dayOfYear: (day, month) => `${month}月${day}日`,
  month: (year, month) => `${year}年${month}月`,
  headings: {
    numbers: '数字',
    notes: '讲稿',
    sources: '来源',
  },
  columns: { name: '名称', value: '数值', what: '所计内容', query: '查询', asof: '截至' },
  seconds: count => `${count}秒`,
  asof: date => `截至${date}`,
};
