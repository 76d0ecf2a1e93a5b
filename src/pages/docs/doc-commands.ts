/** What the page on the command line shows; the build runs each and sets what came out below it. */
export interface DocCommand {
  command: string;
  /** The file that it writes (of an atlas its manifest), or what it prints: prose that may wrap, or rows, the first of them. */
  out: `${string}.${string}` | 'prose' | 'rows';
}

const RUN = 'npm run -s lodemap --';

const COMMANDS: Readonly<Record<string, DocCommand>> = {
  'figure-congo': {
    command: `${RUN} figure "region=africa&select=country:COD" --out congo.png --size 1040x760`,
    out: 'congo.png',
  },
  'figure-chart': {
    command: `${RUN} figure "show=concentration&chart=withdrawal&without=country:COD" --out withdrawal.png --scale 1`,
    out: 'withdrawal.png',
  },
  'figure-multiples': {
    command: `${RUN} figure "show=multiples&each=year&region=africa" --out years.png --scale 1`,
    out: 'years.png',
  },
  'figure-pdf': {
    command: `${RUN} figure "layers=projects&theme=light" --out projects.pdf --preset double-column`,
    out: 'projects.pdf',
  },
  atlas: {
    command: `${RUN} figure "layers=forums" --each forum --out-dir atlas --format png --size 480x320 --scale 1`,
    out: 'atlas/manifest.json',
  },
  describe: { command: `${RUN} describe "region=africa&select=country:COD"`, out: 'prose' },
  'own-check': { command: `${RUN} check --own public/own-records-example.json`, out: 'prose' },
  'own-figure': {
    command: `${RUN} figure "region=africa&select=project:own-example-smelter" --own public/own-records-example.json --out own.png --size 1040x760`,
    out: 'own.png',
  },
  table: { command: `${RUN} table projects "minerals=cobalt" --format csv`, out: 'rows' },
};

/** The commands by the name under which a text asks for them, their views in the language. */
export function docCommands(lang: string): Record<string, DocCommand> {
  const inLang = (command: string) => command.replace(/"([^"]*)"/, (_, view: string) => `"${view}&lang=${lang}"`);
  const entries = Object.entries(COMMANDS);
  return Object.fromEntries(
    entries.map(([id, { command, out }]) => [id, { command: lang === 'en' ? command : inLang(command), out }]),
  );
}
