/** One entry of BibTeX as its grammar reads it: braces are counted, a backslash does not hide them. Throws where it fails. */
export function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const head = /^@(\w+)\{([^\s,{}"'%#\\~=]+),\s*/.exec(text);
  if (!head) throw new Error('no entry');
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^(\w+)\s*=\s*/.exec(text.slice(at));
    if (!name) throw new Error(`no field at ${at}: ${text.slice(at, at + 20)}`);
    at += name[0].length;
    const start = at;
    if (text[at] === '{') {
      let depth = 0;
      do {
        if (at >= text.length) throw new Error('brace not closed');
        if (text[at] === '{') depth += 1;
        if (text[at] === '}') depth -= 1;
        at += 1;
      } while (depth > 0);
      fields[name[1]!] = text.slice(start + 1, at - 1);
    } else {
      const word = /^\w+/.exec(text.slice(at));
      if (!word) throw new Error(`no value at ${at}`);
      at += word[0].length;
      fields[name[1]!] = word[0];
    }
    const next = /^\s*,\s*/.exec(text.slice(at));
    if (!next) throw new Error(`no comma at ${at}`);
    at += next[0].length;
  }
  if (text.slice(at) !== '}\n') throw new Error('text after the entry');
  return { type: head[1]!, key: head[2]!, fields };
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** What LaTeX would set. Throws at a sign that it would not set as it stands. */
export function setByLatex(source: string): string {
  return source.replace(/\\([a-z]+)\{\}|\\([$&#%_])|([\\{}~^<>|$&#%_])/g, (_, name, sign, bare) => {
    if (bare !== undefined) throw new Error(`bare ${bare}`);
    return name ? SIGNS[name]! : sign;
  });
}
