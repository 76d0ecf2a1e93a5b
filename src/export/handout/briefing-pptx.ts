import type { LinkedText, Slide } from '../page.ts';
import { pptxOfSlides } from '../pptx.ts';
import { readDrawing } from '../read-drawing.ts';
import { type DrawnStep, drawSteps } from './draw-steps.ts';
import { coverOf, metaOf, sourcePagesOf } from './front-and-back.ts';
import type { HandoutInput } from './handout-input.ts';
import { sectionsOf } from './sheet-text.ts';

/**
 * A briefing as a deck: a first slide, one slide a step with what to say in its notes, then the sources. The first bears no
 * number, so that a slide's number is its step's. Same input, same bytes.
 */
export async function briefingPptx(input: HandoutInput): Promise<Uint8Array> {
  const drawn = await drawSteps(input, { editable: true });
  const { briefing, steps } = drawn;
  const plain = (svg: string, notes: string[]): Slide => ({ svg, title: readDrawing(svg).title, notes });
  const slides: Slide[] = [
    plain(coverOf(drawn, input), [briefing.summary]),
    ...steps.map(step => slideOf(step, input)),
    ...sourcePagesOf(drawn, input).map(svg => plain(svg, [])),
  ];
  return pptxOfSlides(slides, metaOf(drawn, input), { firstNumber: 0 });
}

function slideOf(drawn: DrawnStep, input: HandoutInput): Slide {
  const sections = sectionsOf(drawn, input, { queries: true });
  const notes = sections.flatMap(({ heading, paragraphs }, i) => [
    ...(i === 0 && heading === input.words.handout.notes ? [] : [heading]),
    ...paragraphs.map(plainText),
  ]);
  const links = drawn.url === null ? [] : [{ label: input.words.handout.liveStep, url: drawn.url }];
  return { svg: drawn.svg, title: drawn.step.title, notes, links };
}

/** Notes of slides can't be linked; they show the address. */
function plainText(paragraph: string | LinkedText): string {
  if (typeof paragraph === 'string') return paragraph;
  return [paragraph.text, paragraph.url].filter(Boolean).join(' ');
}
