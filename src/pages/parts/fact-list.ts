import { type Html, type HtmlValue, html } from '../html.ts';

/** Facts as terms and descriptions; those without a value are left out, and so is an empty list. */
export function factList(pairs: readonly (readonly [label: string, value: HtmlValue])[]): Html | null {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (known.length === 0) return null;
  return html`<dl class="facts">${known.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
