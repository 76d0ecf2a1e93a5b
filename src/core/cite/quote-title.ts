/**
 * A title in English quotation marks with the sign that follows it inside, as Chicago and MLA set it: quotation marks of its
 * own become single, and after a question or exclamation mark no full stop stands.
 */
export function quoteTitle(title: string, sign: '.' | ','): string {
  const inner = title
    .replace(/[“"„«]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/‘(?=$|[\s,.;:!?)\]])/gu, '’');
  return `“${inner}${/[?!？！…]$/u.test(inner) ? '' : sign}”`;
}
