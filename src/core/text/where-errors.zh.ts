import type { WhereError, WhereErrorCode } from '../view/where/where-error.ts';

/** "第9个字符：“mio”不是词项；是否指mou？" */
export function whereErrorZh({ code, position, got, near }: WhereError): string {
  const words: Record<WhereErrorCode, string> = {
    character: `“${got}”在此没有含义`,
    'term-missing': got ? `“${got}”之前缺少词项` : '末尾缺少词项',
    unknown: `“${got}”不是词项${near[0] ? `；是否指${near[0]}？` : ''}`,
    ambiguous: `“${got}”是多个论坛的开头：${near.join('、')}`,
    'not-a-quantity': `“${got}”不能比较；可比较${near.join('、')}`,
    number: `此处应为0至999的整数${got ? `，而非“${got}”` : ''}`,
    unclosed: '此括号没有闭合',
    unopened: '此处没有打开的括号',
    operator: `“${got}”之前应为“&”或“|”`,
    'too-long': `至多${near[0]}个词项`,
  };
  return `第${position}个字符：${words[code]}`;
}
