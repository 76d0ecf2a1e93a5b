const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Finds what XML 1.0 forbids, and half of a pair or all of it: far quicker than to look for whole characters. */
const SUSPECT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for element content or an attribute in either kind of quotes. Characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  const allowed = SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
  return allowed.replace(/[&<>"']/g, character => ENTITIES[character]!);
}
