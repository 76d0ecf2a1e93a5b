import { escapeXml } from '../figure/escape-xml.ts';
import { figureMetadata } from '../figure/figure-metadata.ts';
import { formatPx } from '../figure/format-px.ts';
import { TEXT_RENDERING } from '../figure/open-document.ts';
import type { Scene } from '../scene/scene.ts';
import type { StepInput } from './draw-step.ts';
import type { StepContent } from './step-content.ts';

/** What of its own plane a picture of a step shows, px. */
export interface StepBox {
  y: number;
  widthPx: number;
  heightPx: number;
  /** In a taller place it stands at the top, not in the middle. */
  isAtTop?: boolean;
}

/** The start tag of a step's picture, its title, text equivalent and metadata. The end tag is the caller's. */
export function openStep(input: StepInput, box: StepBox): string {
  const { content, scene, sources, permalink, licence, dataHash, fonts = 'none', idPrefix = 's' } = input;
  const { widthPx = box.widthPx, heightPx = box.heightPx } = input;
  const text = { ...scene.text, headline: content.title };
  const citations = content.sources.map(({ number, source }) => ({ number, source }));
  const cited = { ...scene, text, citations };
  const style = fonts === 'none' ? '' : `<style>${escapeXml(fonts.css)}</style>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${formatPx(widthPx)}" height="${formatPx(heightPx)}"`,
    ` viewBox="0 ${box.y} ${formatPx(box.widthPx)} ${formatPx(box.heightPx)}" ${box.isAtTop ? 'preserveAspectRatio="xMidYMin" ' : ''}text-rendering="${TEXT_RENDERING}" role="img" aria-labelledby="${idPrefix}t ${idPrefix}d"`,
    ` lang="${escapeXml(scene.lang)}" xml:lang="${escapeXml(scene.lang)}">`,
    `<title id="${idPrefix}t">${escapeXml(content.title)}</title>`,
    `<desc id="${idPrefix}d">${escapeXml(describe(content, scene) || content.title)}</desc>`,
    figureMetadata({ scene: cited, sources, permalink, licence, dataHash: dataHash ?? null }),
    style,
  ].join('');
}

/** The notes, then what the map shows, where there is one. */
function describe({ notes }: StepContent, { text, lang }: Scene): string {
  const [stop, gap] = lang === 'zh' ? ['。', ''] : ['.', ' '];
  const said = notes
    .map(({ title, lines }) => [title, lines.join(gap)].filter(part => part !== '').join(lang === 'zh' ? '：' : ': '))
    .map(note => (/[.!?。！？]$/u.test(note) ? note : note + stop));
  return [...said, text.altText].filter(Boolean).join(gap);
}
