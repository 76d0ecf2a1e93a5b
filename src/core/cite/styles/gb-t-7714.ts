import type { CitationStyle } from '../citation-style.ts';

/**
 * GB/T 7714-2025 (in force since 1 July 2026): data sets `[DS/OL]` as author, title, version, dates of issue and of
 * citation, address; maps `[CM/OL]` as author, title, version, publisher and year, address. A platform that is the author
 * is not named again. In a Chinese entry the publisher is followed by a full-width comma.
 */
export const gbT7714: CitationStyle = ({ author, publisher, title, version, kind, issued, accessed, url, lang }) => {
  const isChinese = lang === 'zh' || lang.startsWith('zh-');
  const seen = accessed ? `[${accessed}]` : '';
  const dates =
    kind === 'map' ? `${publisher}${isChinese ? '，' : ', '}${issued.slice(0, 4)}${seen}` : `(${issued})${seen}`;
  const code = kind === 'map' ? 'CM' : 'DS';
  return [{ text: `${author}. ${title}[${code}/OL]. V${version}. ${dates}.${url ? ` ${url}.` : ''}` }];
};
