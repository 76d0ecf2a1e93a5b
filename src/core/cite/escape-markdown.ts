/**
 * Text inside a line of Markdown that renders as it stands: CommonMark's signs, and Pandoc's for maths, scripts and
 * citations, each by its number. A backslash would do by the book, but some renderers count brackets before they see it.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>"|~&$^@]/g, sign => `&#${sign.charCodeAt(0)};`);
}
