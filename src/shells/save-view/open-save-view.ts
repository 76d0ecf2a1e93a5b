import { sheetOf } from '../../core/figure/sheet.ts';
import { THEMES, type Theme } from '../../core/scene/themes.ts';
import { type FigureFileInput, figureFiles, RefusedFormat } from '../../export/figure-file.ts';
import { isRowFormat, MEDIA_TYPES } from '../../export/figure-format.ts';
import { readFigureMeta } from '../../export/figure-meta.ts';
import type { ExportChoice, ExportCopy } from '../../panels/export/export-choice.ts';
import { LodeExport } from '../../panels/export/lode-export.ts';
import type { LodeExplore } from '../explore.ts';
import { copyText, saveFile } from '../explore-actions.ts';
import type { Picture } from '../explore-picture.ts';
import { laterWords } from '../later-modules.ts';
import { factsOf, sizeOfFile } from './export-facts.ts';
import { figureInput } from './figure-input.ts';
import { fileNameOf } from './file-name.ts';
import { facesOf, PreviewPicture } from './preview-picture.ts';
import { endRasterizing, MOST_PX, PictureTooLarge } from './rasterize.ts';
import { zipFiles } from './zip-files.ts';

/** Opens saving over the page. */
export async function openSaveView(shell: LodeExplore): Promise<void> {
  const { picture } = shell;
  const words = await laterWords.export.fetch(shell.state.view.lang, shell);
  if (!picture || !words || document.querySelector('lode-export')) return;
  document.body.append(new SaveView(shell, picture, words.export).dialog);
}

type Text = LodeExport['text'];

/** The dialog's work: keeps the choice, draws the preview, makes and hands out the file. */
class SaveView {
  readonly dialog = new LodeExport();
  readonly #shell: LodeExplore;
  readonly #picture: Picture;
  readonly #text: Text;
  /** The figure of the choice; a drawing that comes late is dropped. */
  #drawn: { of: string; svg: string; faces: string } | null = null;
  #drawing = '';
  readonly #preview = new PreviewPicture();

  constructor(shell: LodeExplore, picture: Picture, text: Text) {
    this.#shell = shell;
    this.#picture = picture;
    this.#text = text;
    const { dialog } = this;
    dialog.text = text;
    dialog.choice = {
      ...{ format: 'png', size: 'as-drawn', widthMm: 89, scale: 2, dpi: 300 },
      theme: picture.theme.name === 'dark' ? 'screen' : 'print',
      ...{ transparent: false, remarks: true, layer: null, name: fileNameOf(picture) },
    };
    dialog.addEventListener('export-change', event =>
      this.#change((event as CustomEvent<Partial<ExportChoice>>).detail),
    );
    dialog.addEventListener('export-save', () => void this.#work(() => this.#save()));
    dialog.addEventListener('export-copy', event => void this.#copy((event as CustomEvent<ExportCopy>).detail));
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.#preview.clear();
      endRasterizing();
    });
    this.#change({});
  }

  #change(patch: Partial<ExportChoice>): void {
    const { dialog } = this;
    dialog.choice = { ...dialog.choice, ...patch };
    dialog.said = '';
    dialog.failed = '';
    this.#tell();
    void this.#draw();
  }

  /** What the page knows of the choice. */
  #tell(): void {
    const { choice } = this.dialog;
    const drawn = this.#drawn?.of === this.#key() ? this.#drawn : null;
    this.dialog.facts = {
      ...factsOf(choice, this.#picture, this.#sheet(), drawn?.svg ?? null, this.#text),
      preview: drawn && this.#preview.show(drawn.svg, drawn.faces, isTransparent(choice)),
      dark: this.#theme().name === 'dark',
    };
  }

  /** One drawing serves all formats. */
  async #draw(): Promise<void> {
    const key = this.#key();
    if (this.#drawing === key) return;
    // What is being drawn for another choice is not wanted any more.
    this.#drawing = this.#drawn?.of === key ? '' : key;
    if (this.#drawing === '') return;
    try {
      const svg = await (await this.#input()).draw({});
      const faces = await facesOf(svg);
      if (this.#drawing !== key) return;
      this.#drawn = { of: key, svg, faces };
      this.#tell();
    } catch (error) {
      if (this.#drawing === key) this.#fail(error);
    } finally {
      if (this.#drawing === key) this.#drawing = '';
    }
  }

  #key(): string {
    const { widthPx, heightPx } = this.#sheet();
    return `${widthPx} ${heightPx} ${this.#theme().name}`;
  }

  #sheet() {
    const { size, widthMm } = this.dialog.choice;
    const { view } = this.#picture;
    if (size === 'as-drawn') return sheetOf({ widthPx: 1600, heightPx: 1000 }, view);
    return sheetOf(size === 'own' ? { widthMm } : size, view);
  }

  #theme(): Theme {
    const { theme } = this.dialog.choice;
    return theme === 'screen' ? this.#picture.theme : THEMES[theme];
  }

  #input(): Promise<FigureFileInput> {
    const { scale, dpi, transparent, layer, remarks } = this.dialog.choice;
    const choices = {
      sheet: this.#sheet(),
      theme: this.#theme(),
      density: { scale, dpi },
      transparent,
      layer,
      remarks,
    };
    return figureInput(this.#picture, this.#shell.session, choices);
  }

  async #save(): Promise<void> {
    const { format, name } = this.dialog.choice;
    const files = await figureFiles(format, await this.#input());
    const stem = safeName(name) || fileNameOf(this.#picture);
    const [first] = files;
    const single = files.length === 1 && first;
    const saved = single
      ? { name: `${stem}.${format}`, content: first.content, type: MEDIA_TYPES[format] }
      : { name: `${stem}.zip`, content: await zipFiles(stem, format, files), type: 'application/zip' };
    const content = typeof saved.content === 'string' ? saved.content : new Uint8Array(saved.content);
    saveFile(saved.name, content, saved.type);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
    this.dialog.said = this.#text.dialog.saved(saved.name, sizeOfFile(bytes, this.#picture.view.lang));
  }

  async #copy(what: ExportCopy): Promise<void> {
    const { dialog } = this.#text;
    if (what === 'image') return this.#work(() => this.#copyImage());
    if (!this.#drawn) return;
    const { alt, description } = readFigureMeta(this.#drawn.svg);
    const done = await copyText(what === 'alt' ? alt : description || alt);
    this.#report(done, dialog.copied(what === 'alt' ? dialog.altText : dialog.longDescription));
  }

  async #copyImage(): Promise<void> {
    const { dialog } = this.#text;
    const png = this.#input().then(async input => {
      const [file] = await figureFiles('png', input);
      return new Blob([new Uint8Array(file!.content as Uint8Array)], { type: 'image/png' });
    });
    // The clipboard tells only that it failed; what failed in the drawing is worth more.
    const outcome = await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
      () => true,
      () => false,
    );
    await png;
    this.#report(outcome, dialog.copied(dialog.image));
  }

  #report(done: boolean, said: string): void {
    this.dialog.said = done ? said : '';
    this.dialog.failed = done ? '' : this.#text.dialog.copyFailed;
  }

  async #work(work: () => Promise<void>): Promise<void> {
    const { dialog } = this;
    if (dialog.busy) return;
    Object.assign(dialog, { busy: true, said: '', failed: '' });
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    } finally {
      dialog.busy = false;
    }
  }

  #fail(error: unknown): void {
    const { dialog } = this.#text;
    const number = (value: number) => this.#picture.messages.formats.number(value);
    if (error instanceof RefusedFormat) this.dialog.failed = error.message;
    else if (error instanceof PictureTooLarge) this.dialog.failed = dialog.tooLarge(number(error.px), number(MOST_PX));
    else {
      const isFetch = error instanceof TypeError || /\b(404|5\d\d|fetch|import)/i.test(String(error));
      this.dialog.failed = dialog.failed(
        isFetch && !isRowFormat(this.dialog.choice.format) ? dialog.noFonts : dialog.noDrawing,
      );
    }
  }
}

/** Only SVG and PNG can have no ground. */
function isTransparent({ transparent, format }: ExportChoice): boolean {
  return transparent && (format === 'svg' || format === 'png');
}

/** A name that every system takes: no folders, no reserved marks, no dots at its ends. */
function safeName(name: string): string {
  return name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 120);
}
