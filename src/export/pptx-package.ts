import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../core/figure/escape-xml.ts';
import type { ExportMeta } from './page.ts';

/** What is poured into one slide of a package. */
export interface SlideParts {
  /** Content of `<p:cSld>`. */
  content: string;
  notes: readonly string[];
  lang: string;
  /** Targets of `rIdLink1`, `rIdLink2`, … */
  links: readonly string[];
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** The earliest day that a zip can bear, for all files of the package. */
const ZIP_DATE = '1980-01-02T00:00:00';

/**
 * Slides poured into a package that pptxgenjs wrote, with its known faults mended: phantom content types, a theme that two
 * masters share, shape numbers used twice, the order of the notes master, backgrounds without an effect list. The clock
 * leaves no trace.
 */
export function finishPackage(
  bytes: Uint8Array,
  slides: readonly SlideParts[],
  {
    dataDate,
    keywords,
    citation = '',
    firstNumber,
  }: Pick<ExportMeta, 'dataDate' | 'keywords' | 'citation'> & { firstNumber: number },
): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string) => {
    const file = files[name];
    if (!file) throw new Error(`${name} is missing in the package`);
    files[name] = strToU8(change(strFromU8(file)));
  };
  slides.forEach((slide, i) => {
    edit(`ppt/slides/slide${i + 1}.xml`, text => pourSlide(text, slide.content));
    edit(`ppt/slides/_rels/slide${i + 1}.xml.rels`, text => addLinks(text, slide.links));
    edit(`ppt/notesSlides/notesSlide${i + 1}.xml`, text => pourNotes(text, slide));
  });
  for (const name of Object.keys(files))
    if (/^ppt\/(slideMasters|slideLayouts|notesMasters|notesSlides)\/[^/]+\.xml$/.test(name)) edit(name, mendPart);
  edit('ppt/presentation.xml', text => numberFrom(orderNotesMaster(text), firstNumber));
  edit('docProps/core.xml', text =>
    text
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, `${dataDate}T00:00:00Z`)
      .replace('</cp:coreProperties>', end => describeDeck(keywords, citation) + end),
  );
  edit('docProps/app.xml', text => text.replace('Microsoft Office PowerPoint', 'Lodemap'));
  files['ppt/theme/theme2.xml'] = files['ppt/theme/theme1.xml']!;
  edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', text => text.replace('theme1.xml', 'theme2.xml'));
  edit('[Content_Types].xml', text => mendContentTypes(text, files));
  return zip(files);
}

/** Key words, and the citation as the comment that office programs show with a file's properties. */
function describeDeck(keywords: readonly string[], citation: string): string {
  const words = `<cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords>`;
  return citation === '' ? words : `${words}<dc:description>${escapeXml(citation)}</dc:description>`;
}

function pourSlide(text: string, content: string): string {
  return text.replace(/<p:cSld[\s>].*<\/p:cSld>/s, () => `<p:cSld>${content}</p:cSld>`);
}

function addLinks(text: string, links: readonly string[]): string {
  const added = links.map(
    (url, i) =>
      `<Relationship Id="rIdLink${i + 1}" Type="${HYPERLINK}" Target="${escapeXml(url)}" TargetMode="External"/>`,
  );
  return text.replace('</Relationships>', () => `${added.join('')}</Relationships>`);
}

/** The text of the notes placeholder, one paragraph each. */
function pourNotes(text: string, { notes, lang }: SlideParts): string {
  const paragraphs = notes.map(
    note => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`,
  );
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('') || '<a:p><a:endParaRPr lang="en-US"/></a:p>'}</p:txBody>`;
  return text.replace(/(<p:ph type="body"[^>]*\/>.*?)<p:txBody>.*?<\/p:txBody>/s, (_, before: string) => before + body);
}

function mendPart(text: string): string {
  let id = 0;
  return text
    .replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    })
    .replaceAll('</a:solidFill></p:bgPr>', '</a:solidFill><a:effectLst/></p:bgPr>')
    .replaceAll(
      '</p:spPr></p:sp>',
      '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
    )
    .replace(/<p:ph\s+idx="100"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, '<p:ph type="title"/>');
}

function orderNotesMaster(text: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text)?.[0] ?? '';
  return text.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

/** PowerPoint counts from 1 unless it is told otherwise. */
function numberFrom(text: string, firstNumber: number): string {
  return firstNumber === 1
    ? text
    : text.replace('<p:presentation ', start => `${start}firstSlideNum="${firstNumber}" `);
}

function mendContentTypes(text: string, files: Readonly<Record<string, Uint8Array>>): string {
  const theme = /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/.exec(text)?.[0] ?? '';
  return text
    .replace(theme, theme + theme.replace('theme1', 'theme2'))
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) => (files[part] ? override : ''));
}

/** Content types first, as readers expect; folders have no entries of their own. */
function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(files).filter(name => !name.endsWith('/'));
  const ordered = ['[Content_Types].xml', ...names.filter(name => name !== '[Content_Types].xml').sort()];
  const entries: Zippable = {};
  for (const name of ordered) entries[name] = files[name]!;
  return zipSync(entries, { level: 9, mtime: ZIP_DATE });
}
