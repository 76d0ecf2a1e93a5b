import { embeddedFaces } from '../../export/embedded-faces.ts';
import { readFigureMeta } from '../../export/figure-meta.ts';
import { finishSvg } from '../../export/finish-svg.ts';
import { textsOfFigure } from '../../export/texts-of-figure.ts';
import type { ExportFacts } from '../../panels/export/export-choice.ts';
import { siteFaces } from './site-faces.ts';

type Shown = NonNullable<ExportFacts['preview']>;

/**
 * A figure as a picture of its own with an address: its faces are in it, because a picture sees none of the page's, and
 * the page behind needs no new drawing for it.
 */
export class PreviewPicture {
  #last: { svg: string; transparent: boolean; shown: Shown } | null = null;

  /** @param svg a figure of ours; the same one keeps its address */
  show(svg: string, faces: string, transparent: boolean): Shown {
    const last = this.#last;
    if (last?.svg === svg && last.transparent === transparent) return last.shown;
    this.clear();
    const finished = finishSvg(svg, { transparent }).replace('</metadata>', `</metadata><style>${faces}</style>`);
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    const shown = {
      address: URL.createObjectURL(new Blob([finished], { type: 'image/svg+xml' })),
      widthPx: Number(width),
      heightPx: Number(height),
      alt: readFigureMeta(svg).alt,
    };
    this.#last = { svg, transparent, shown };
    return shown;
  }

  clear(): void {
    if (this.#last) URL.revokeObjectURL(this.#last.shown.address);
    this.#last = null;
  }
}

/** The faces of a figure as rules with their files in them; none where they can't be fetched. */
export function facesOf(svg: string): Promise<string> {
  return embeddedFaces(textsOfFigure(svg), siteFaces).catch(() => '');
}
