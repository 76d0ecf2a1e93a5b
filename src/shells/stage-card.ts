import { html, nothing, type TemplateResult } from 'lit';
import { selectDossier } from '../core/select/dossier.ts';
import { icon } from '../panels/icon.ts';
import '../panels/lode-dossier.ts';
import '../panels/lode-legend.ts';
import { selectRows } from '../core/select/rows.ts';
import type { StepPicture } from './briefing-pictures.ts';
import type { LodePresent } from './present.ts';

/** Over the stage: evidence for an answer or for what was pressed; or the legend that filters, after `E`. */
export function stageCard(stage: LodePresent, picture: StepPicture): TemplateResult | typeof nothing {
  const { card, exploring } = stage;
  if (card) return evidence(stage, picture);
  return exploring ? filters(stage) : nothing;
}

function evidence(stage: LodePresent, { step }: StepPicture): TemplateResult | typeof nothing {
  const { card } = stage;
  const { reader, sources } = stage.pictures!;
  const words = stage.loader.words!;
  const answer = card?.kind === 'answer' ? step.answers[card.index] : undefined;
  const subject = card?.kind === 'subject' ? card.subject : answer?.show?.startsWith('?') ? null : answer?.show;
  const view = stage.away ?? step.view;
  const dossier = subject ? selectDossier(reader.model, view, subject, reader.messages, reader.details) : null;
  return html`<aside class="card" aria-label=${words.card.landmark}>
    ${dossier && !answer ? nothing : html`<button class="away" aria-label=${words.card.takeAway} @click=${() => stage.onButton('return')}>${icon('close', 20)}</button>`}
    ${answer ? html`<div class="answer" role="status"><h2>${answer.question}</h2><p>${answer.answer}</p></div>` : nothing}
    ${
      dossier
        ? html`<lode-dossier
            .dossiers=${[dossier]}
            .view=${view}
            .sources=${sources}
            .sourcesPending=${false}
            .theme=${stage.theme}
            .messages=${reader.messages}
          ></lode-dossier>`
        : answerSources(stage, answer?.sources ?? [])
    }
  </aside>`;
}

/** What an answer without a record rests on. */
function answerSources(stage: LodePresent, ids: readonly string[]): TemplateResult | typeof nothing {
  const { sources, reader } = stage.pictures!;
  const known = ids.flatMap(id => sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<ul class="rests">
    ${known.map(({ publisher, title, published }) => {
      const date = published ? reader.messages.formats.date(published) : '';
      return html`<li>${[publisher, title, date].filter(Boolean).join(', ')}</li>`;
    })}
  </ul>`;
}

function filters(stage: LodePresent): TemplateResult | typeof nothing {
  const scene = stage.shownScene;
  if (!scene) return nothing;
  const { model, messages } = stage.pictures!.reader;
  return html`<aside class="card left" aria-label=${messages.ui.legend.landmark}>
    <lode-legend
      .view=${scene.view}
      .blocks=${scene.legend}
      .counts=${selectRows(model, scene.view).counts}
      .minerals=${model.minerals}
      .theme=${stage.theme}
      .messages=${messages}
    ></lode-legend>
  </aside>`;
}
