const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // By name: BibTeX counts braces, and would count those after a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Text for a field of BibTeX that LaTeX sets as it reads; letters of any script stay (UTF-8). */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>|$&#%_]/g, character => COMMANDS[character]!);
}
