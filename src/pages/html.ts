// Pages as text: whatever is set into a template is escaped, unless it is HTML that was made here.
import { escapeXml } from '../core/figure/escape-xml.ts';

/** Text that is HTML already. Only `html` and `trustedHtml` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

/** A template whose values are text; `Html` stands as it is, lists are joined, null, undefined and false are left out. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0]!;
  for (const [i, value] of values.entries()) text += write(value) + strings[i + 1]!;
  return new Html(text);
}

/** SVG that the core has drawn and escaped. */
export function trustedHtml(text: string): Html {
  return new Html(text);
}

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number') return String(value);
  return value.map(write).join('');
}
