// The presenter's window as a template.
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { ResolvedStep } from '../core/briefing/resolved.ts';
import { noteRuns } from '../core/stage/note-runs.ts';
import { shownVersion } from '../core/text/own-sentences.ts';
import type { PresentText } from '../core/text/present.en.ts';
import { productMark } from '../panels/icon.ts';
import type { BriefingPictures } from './briefing-pictures.ts';
import { formatClock } from './format-clock.ts';
import { type Place, wholeStep } from './present-course.ts';
import type { LodePresenter } from './presenter.ts';

export function presenterPage(window: LodePresenter): TemplateResult {
  const { pictures, loader } = window;
  const { words } = loader;
  if (!words) return html``;
  if (!pictures) return html`<p class="waiting" role="status">${loader.problem ? words.stage.loadFailed : ''}</p>`;
  const step = pictures.briefing.steps[window.place.step - 1]!;
  return html`
    ${header(window, pictures, words)}
    <main>
      <section class="now">${current(window, pictures, words)} ${notes(window, step, words)}</section>
      <section class="ahead">
        ${ahead(window, pictures, words)} ${clocks(window, step, words)} ${answers(window, step, words)}
      </section>
    </main>
    <footer>${strip(window, pictures, words)} ${hints(window, words)}</footer>
  `;
}

function header(
  window: LodePresenter,
  { briefing, reader }: BriefingPictures,
  { presenter }: PresentText,
): TemplateResult {
  const { stage, connected } = window;
  const { sentences, formats } = reader.messages;
  const { dataset } = reader.model;
  const asof = `${sentences.figure.asof(formats.date(briefing.asof))} · ${sentences.figure.data(shownVersion(dataset, reader.messages))}`;
  const warning = !connected
    ? null
    : stage?.blank
      ? presenter.blanked[stage.blank]
      : stage?.away
        ? presenter.awayNow
        : null;
  return html`<header>
    ${productMark(20)}<h1>${presenter.title}</h1><span class="title">${briefing.title}</span>
    ${warning ? html`<span class="chip warning" role="status">${warning}</span>` : nothing}
    <span class="asof">${asof}</span>
    <span class="chip ${connected ? 'on' : 'off'}" role="status">${connected ? presenter.connected : presenter.lost}</span>
  </header>`;
}

function current(window: LodePresenter, pictures: BriefingPictures, words: PresentText): TemplateResult {
  const { presenter } = words;
  const { place } = window;
  const all = pictures.builds[place.step - 1] ?? 0;
  const builds = all > 0 ? html`<span class="aside">${presenter.buildOf(place.build, all)}</span>` : nothing;
  const { annotations } = pictures.briefing.steps[place.step - 1]!;
  const toCome = annotations.flatMap(({ build }, index) => (build > place.build ? [index + 1] : []));
  return html`<h2>${presenter.onScreen(place.step, pictures.builds.length)} ${builds}</h2>
    ${picture(window, pictures, place, words, 'current', toCome)}`;
}

function picture(
  window: LodePresenter,
  pictures: BriefingPictures,
  place: Place,
  words: PresentText,
  slot: 'current' | 'next',
  toCome: readonly number[] = [],
): TemplateResult {
  const svg = window.drawings.of(pictures, place, window.theme, words, slot);
  return html`<div class="picture ${slot}" data-to-come=${toCome.join(' ')}>${svg ? unsafeSVG(svg) : nothing}</div>`;
}

function notes(window: LodePresenter, step: ResolvedStep, { presenter }: PresentText): TemplateResult {
  const { reader, record } = window.pictures!;
  const paragraphs = noteRuns(record.steps[step.number - 1]!.notes, step, reader);
  return html`<div class="notes ${window.large ? 'large' : ''}" tabindex="0">
    <h2>${presenter.notes}</h2>
    ${paragraphs.length === 0 ? html`<p class="none">${presenter.noNotes}</p>` : nothing}
    ${paragraphs.map(runs => html`<p>${runs.map(({ text, bound }) => (bound ? html`<b>${text}</b>` : text))}</p>`)}
  </div>`;
}

function ahead(window: LodePresenter, pictures: BriefingPictures, words: PresentText): TemplateResult {
  const { presenter } = words;
  const next = window.place.step + 1;
  const { steps } = pictures.briefing;
  if (next > steps.length) return html`<div class="upcoming"><h2>${presenter.end}</h2></div>`;
  const after = steps.slice(next, next + 4);
  return html`<div class="upcoming">
    <div>
      <h2>${presenter.nextStep(next)}</h2>
      ${picture(window, pictures, wholeStep(next, pictures.builds), words, 'next')}
    </div>
    <div class="then">
      <h2>${after.length > 0 ? presenter.after : ''}</h2>
      <ol>
        ${after.map(({ number, name }) => html`<li><b>${number}</b><span>${name}</span></li>`)}
      </ol>
    </div>
  </div>`;
}

function clocks(window: LodePresenter, step: ResolvedStep, { presenter }: PresentText): TemplateResult {
  const { stage, now } = window;
  const { reader, briefing } = window.pictures!;
  const elapsed = stage ? (now - stage.startedAt) / 1000 : 0;
  const onStep = stage ? (now - stage.stepAt) / 1000 : 0;
  const left = briefing.seconds - elapsed;
  const one = (label: string, value: string, isOver = false) =>
    html`<div class=${isOver ? 'over' : ''}><dt>${label}</dt><dd>${value}</dd></div>`;
  const time = new Intl.DateTimeFormat(reader.messages.lang, { hour: '2-digit', minute: '2-digit', hour12: false });
  return html`<dl class="clocks">
    ${one(presenter.elapsed, formatClock(elapsed))}
    ${one(`${presenter.thisStep} ${presenter.ofSeconds(formatClock(step.seconds))}`, formatClock(onStep), onStep > step.seconds)}
    ${one(presenter.remaining(formatClock(briefing.seconds)), formatClock(left), left < 0)}
    ${one(presenter.clock, time.format(now))}
  </dl>`;
}

function answers(window: LodePresenter, step: ResolvedStep, { presenter }: PresentText): TemplateResult {
  const { sources } = window.pictures!;
  const rests = (ids: readonly string[]) =>
    ids.flatMap(id => sources.get(id)?.publisher.replace(/\s*\([^)]*\)/g, '') ?? []).join(' · ');
  return html`<div class="answers">
    <h2>${presenter.answers}<span class="aside">${step.answers.length > 0 ? presenter.answersHint : presenter.noAnswers}</span></h2>
    <ol>
      ${step.answers.map(({ question, answer, sources: ids }, index) => {
        const isShown = window.connected && window.stage?.card === index;
        return html`<li class=${isShown ? 'shown' : ''}>
          <button aria-pressed=${isShown} @click=${() => window.send({ do: 'card', index })}>
            <kbd>${index + 1}</kbd>
            <span><strong>${question}</strong><span>${answer}</span><small>${isShown ? presenter.onScreenNow : rests(ids)}</small></span>
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}

function strip(window: LodePresenter, { briefing }: BriefingPictures, { presenter }: PresentText): TemplateResult {
  return html`<nav class="strip" aria-label=${presenter.steps}>
    ${briefing.steps.map(({ number, name }) => {
      const state = number === window.place.step ? 'here' : number < window.place.step ? 'done' : '';
      return html`<button
        class=${state}
        aria-current=${state === 'here' ? 'step' : 'false'}
        title=${name}
        @click=${() => window.send({ do: 'go', step: number })}
      >
        ${number}
      </button>`;
    })}
  </nav>`;
}

function hints(window: LodePresenter, { presenter }: PresentText): TemplateResult {
  return html`<p class="hints">
    ${presenter.hints.map(([key, what]) => html`<span><kbd>${key}</kbd> ${what}</span>`)}
    ${window.isFile ? html`<span class="file">${presenter.fileNote}</span>` : nothing}
  </p>`;
}
