import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas } from '../../core/geo/atlas.ts';
import { besidePath, languageFolder, type PageKey, pathOf, picturePath } from '../../core/view/page-address.ts';
import { toCsv } from '../../export/csv.ts';
import { drawCard } from '../../pages/card.ts';
import { composePage } from '../../pages/compose-page.ts';
import type { PageGround } from '../../pages/map/map-drawer.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { pageDocument } from '../../pages/page-document.ts';
import { pageJson, pageOembed, pageRemarks, pageRows } from '../../pages/page-files.ts';
import { pageFigure } from './page-figures.ts';
import type { PagePictures } from './page-pictures.ts';

/** Width of the picture for shared links, px. */
const PICTURE_WIDTH_PX = 1200;

/** What draws pictures, for all pages. */
export interface PageTools {
  pictures: PagePictures;
  groundOf(level: Atlas['level']): PageGround;
}

/** Writes a page in one language with its files, and with its picture in pixels where that is not another language's. */
export async function writePage(
  folder: string,
  { pictures, groundOf }: PageTools,
  context: PageContext,
  key: PageKey,
): Promise<void> {
  const figure = await pageFigure(context, key, groundOf);
  const page = composePage(context, key, figure);
  const path = pathOf(key);
  const own = languageFolder(context.messages.lang);
  const write = (file: string, content: string | Uint8Array) => {
    const full = join(folder, file);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  write(`${own}${path}`, pageDocument(context, page));
  if (context.site) write(`${own}${besidePath(path, 'oembed.json')}`, pageOembed(context, page, context.site));
  const { columns, rows } = pageRows(page);
  if (rows.length > 0) write(`${own}${besidePath(path, 'csv')}`, toCsv(rows, columns, pageRemarks(context, page)));
  write(`${own}${besidePath(path, 'json')}`, pageJson(context, page));
  const card = figure ? { svg: figure.svg, parts: null } : drawCard(context, page, page.map!);
  write(`${own}${besidePath(path, 'svg')}`, card.svg);
  const picture = picturePath(path, context.messages.lang);
  if (picture.startsWith(own)) write(picture, pictures.png(card, PICTURE_WIDTH_PX));
}
