import type { Paper, PdfOptions, PdfPage } from '../page.ts';
import { pdfOfPages } from '../pdf.ts';
import { type DrawnBriefing, drawSteps } from './draw-steps.ts';
import { coverOf, metaOf, sourcePagesOf } from './front-and-back.ts';
import type { HandoutInput, HandoutPaper } from './handout-input.ts';
import { sectionsOf } from './sheet-text.ts';
import { stateOfData } from './state-of-data.ts';

const PAPERS: Readonly<Record<HandoutPaper, Paper>> = {
  a4: 'a4-portrait',
  letter: 'letter-portrait',
  '16:9': 'figure',
};

/** A briefing as a PDF, to read or to hand out. Same input, same bytes. */
export async function briefingPdf(
  input: HandoutInput,
  { paper, readFont }: { paper: HandoutPaper; readFont: PdfOptions['readFont'] },
): Promise<Uint8Array> {
  const drawn = await drawSteps(input, { editable: false });
  const pages = paper === '16:9' ? slidesOf(drawn, input) : sheetsOf(drawn, input);
  const data = stateOfData(input);
  return pdfOfPages(pages, metaOf(drawn, input), {
    paper: PAPERS[paper],
    readFont,
    pageLabel: (page, count) => input.words.handout.page(page, count, data),
  });
}

function slidesOf(drawn: DrawnBriefing, input: HandoutInput): PdfPage[] {
  const steps = drawn.steps.map(({ svg }) => svg);
  return [coverOf(drawn, input), ...steps, ...sourcePagesOf(drawn, input)].map(svg => ({ svg }));
}

function sheetsOf(drawn: DrawnBriefing, input: HandoutInput): PdfPage[] {
  const { handout } = input.words;
  const titles = drawn.steps.map(({ step }) => `${step.number}. ${step.title}`);
  const first: PdfPage = { svg: coverOf(drawn, input), below: [{ heading: handout.steps, paragraphs: titles }] };
  const steps = drawn.steps.map(
    (step): PdfPage => ({
      svg: step.svg,
      below: sectionsOf(step, input, { queries: false }),
      links: step.url === null ? [] : [{ label: handout.liveStep, url: step.url }],
    }),
  );
  return [first, ...steps];
}
