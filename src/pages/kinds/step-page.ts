import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';
import { DEFAULT_VIEW, formatView } from '../../core/view/codec.ts';
import { pathOf, stepsUp } from '../../core/view/page-address.ts';
import { changeView } from '../../core/view/transitions.ts';
import { type Html, html } from '../html.ts';
import type { PageContent } from '../page.ts';
import type { PageContext } from '../page-context.ts';
import { figureFile } from '../page-files.ts';
import { fullFigure } from '../parts/full-figure.ts';
import { recordEnds } from '../parts/record-ends.ts';
import { SourceBook } from '../parts/source-book.ts';
import { datasetThing } from '../structured-data.ts';
import { relatedPages } from './record-page.ts';
import { subjectsIn } from './subjects-in.ts';
import type { FullFigure } from './view-page.ts';

/** A step of a briefing: its picture, what the speaker says, how each number comes about, and likely questions. */
export function stepPage(context: PageContext, id: string, figure: FullFigure): PageContent {
  const { messages, briefings } = context;
  const { pages } = messages;
  const [briefingId, stepId] = id.split('/');
  const briefing = briefings.find(other => other.id === briefingId)!;
  const step = briefing.steps.find(other => other.id === stepId)!;
  const key = `step:${id}`;
  const from = pathOf(key);
  const book = new SourceBook();
  const present = changeView(DEFAULT_VIEW, {
    mode: 'present',
    briefing: briefing.id,
    step: step.number,
    lang: messages.lang,
  });
  const body = html`${fullFigure(figure.svg, figure.altText, { file: figureFile(from), open: pages.fullSize })}
${neighbours(context, briefing, step)}
<section aria-labelledby="about"><h2 id="about">${pages.about}</h2>
${step.notes.split(/\n+/).map(paragraph => html`<p class="text">${paragraph}</p>`)}</section>
${annotations(context, step, book)}
${numbers(context, step)}
${answers(context, step, book)}
${sourceSection(context, step, book)}
${recordEnds(context, ['agreements', 'projects'], [])}
${relatedPages(context, from, subjectsIn(context, step.views))}
<p class="text above"><a href="${stepsUp(from, messages.lang)}index.html?${formatView(present)}">${pages.present}</a></p>`;
  return {
    key,
    title: step.title,
    description: `${pages.stepOf(step.number, briefing.steps.length, briefing.title)}. ${briefing.summary}`,
    finding: '',
    heading: step.name,
    kicker: `${pages.kinds.step} · ${pages.stepOf(step.number, briefing.steps.length, briefing.title)}`,
    body,
    about: datasetThing(context),
    map: null,
    caption: figure.altText,
    view: step.views.at(-1)!,
    tables: [],
    record: {
      briefing: briefing.id,
      step: step.id,
      title: step.title,
      view: step.query,
      numbers: step.numbers.map(({ what, text, query, asof }) => ({ what, text, query, asof })),
    },
    cites: book.ids,
    oneSheet: false,
  };
}

function neighbours(
  { messages: { pages }, ...context }: PageContext,
  briefing: ResolvedBriefing,
  step: ResolvedStep,
): Html {
  const at = briefing.steps.indexOf(step);
  const link = (other: ResolvedStep | undefined, words: string) =>
    other &&
    context.keys.has(`step:${briefing.id}/${other.id}`) &&
    html`<li><a href="${other.id}.html">${words}</a>: ${other.name}</li>`;
  return html`<nav class="related" aria-label="${briefing.title}"><ul>${link(briefing.steps[at - 1], pages.previousStep)}${link(briefing.steps[at + 1], pages.nextStep)}</ul></nav>`;
}

function annotations({ messages: { pages } }: PageContext, step: ResolvedStep, book: SourceBook): Html | null {
  if (step.annotations.length === 0) return null;
  return html`<section aria-labelledby="annotations"><h2 id="annotations">${pages.headings.annotations}</h2>
<dl class="facts">${step.annotations.map(
    note =>
      html`<div><dt>${note.title}</dt><dd>${note.text.replaceAll('\n', ' ')} ${book.cite(note.sources)}</dd></div>`,
  )}</dl></section>`;
}

function numbers({ messages: { pages, formats } }: PageContext, step: ResolvedStep): Html | null {
  if (step.numbers.length === 0) return null;
  const { columns } = pages;
  return html`<section aria-labelledby="numbers"><h2 id="numbers">${pages.headings.numbers}</h2>
<div class="scroll" role="region" aria-labelledby="numbers" tabindex="0"><table>
<thead><tr>${[columns.what, columns.number, columns.date, columns.query].map(label => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${step.numbers.map(
    ({ what, text, asof, query }) =>
      html`<tr><th scope="row">${what}</th><td>${text}</td><td>${formats.date(asof)}</td><td><code lang="en">${query}</code></td></tr>`,
  )}</tbody></table></div></section>`;
}

function answers({ messages: { pages } }: PageContext, step: ResolvedStep, book: SourceBook): Html | null {
  if (step.answers.length === 0) return null;
  return html`<section aria-labelledby="answers"><h2 id="answers">${pages.headings.answers}</h2>
${step.answers.map(({ question, answer, sources }) => html`<h3>${question}</h3><p class="text">${answer} ${book.cite(sources)}</p>`)}</section>`;
}

function sourceSection(context: PageContext, step: ResolvedStep, book: SourceBook): Html {
  for (const source of step.sources) book.number(source);
  return html`<section aria-labelledby="sources"><h2 id="sources">${context.messages.pages.headings.sources}</h2>
${book.list(context, true)}</section>`;
}
