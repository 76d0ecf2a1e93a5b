// Projects and firm money at risk regions, by severity and by type.
import { html, nothing, type TemplateResult } from 'lit';
import { type Exposure, selectExposure } from '../../core/select/analysis/exposure.ts';
import type { WorkspaceInput } from './subject.ts';

export function exposureTable({ model, view, messages }: WorkspaceInput): TemplateResult {
  const words = messages.analysis.exposure;
  const { bySeverity, byType } = selectExposure(model, view);
  const row = (label: string, one: Exposure['bySeverity'][number] | Exposure['byType'][number]) => html`<tr>
    <th scope="row">${label}<small>${words.risks(one.risks)}</small></th>
    <td>${one.projects || words.none}</td>
    <td>${one.projects ? messages.formats.sum(one.firm) : ''}${one.letters ? html`<small>${words.letters(one.letters)}</small>` : nothing}</td>
  </tr>`;
  return html`<section class="exposure">
    <h2>${words.title}</h2>
    <p class="note">${words.standfirst(view.severity)}</p>
    <table>
      <thead><tr><th scope="col">${words.bySeverity}</th><th scope="col">${words.columns.projects}</th><th scope="col">${words.columns.firm}</th></tr></thead>
      <tbody>${bySeverity.map(one => row(words.severity(one.severity), one))}</tbody>
      <thead><tr><th scope="col" colspan="3">${words.byType}</th></tr></thead>
      <tbody>${byType.map(one => row(messages.vocabulary.riskTypes[one.type], one))}</tbody>
    </table>
  </section>`;
}
