import type { Frame } from '../../core/geo/frame.ts';
import { IDENTITY, type Transform } from './map-transform.ts';

/** A drawing that moves as a whole: while the hand moves only its CSS transform changes, and nothing is drawn anew. */
export class PictureLayer {
  readonly element: HTMLDivElement;
  /** The frame of the drawing; null while there is none. */
  frame: Frame | null = null;

  constructor(container: HTMLElement) {
    this.element = document.createElement('div');
    Object.assign(this.element.style, {
      position: 'absolute',
      left: '0',
      top: '0',
      width: '0',
      height: '0',
      transformOrigin: '0 0',
      willChange: 'transform',
      pointerEvents: 'none',
      userSelect: 'none',
    });
    container.append(this.element);
  }

  /** Replaces the drawing in one step, and puts it where its view box says. */
  show(svg: string, frame: Frame | null): void {
    this.element.innerHTML = svg;
    const drawing = this.element.firstElementChild;
    // Not in the text: a page may forbid styles in attributes.
    if (drawing instanceof SVGSVGElement) {
      const { x, y } = drawing.viewBox.baseVal;
      Object.assign(drawing.style, { position: 'absolute', left: `${x}px`, top: `${y}px`, display: 'block' });
    }
    this.frame = frame;
    this.move(IDENTITY);
  }

  move({ k, x, y }: Transform): void {
    this.element.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  }

  clear(): void {
    this.element.replaceChildren();
    this.frame = null;
  }

  remove(): void {
    this.element.remove();
  }
}
