// Projects and firm money at risk regions: the words over their chart.
import { html, type TemplateResult } from 'lit';
import type { WorkspaceInput } from './subject.ts';

export function exposure({ view, messages }: WorkspaceInput, chart: TemplateResult): TemplateResult {
  const words = messages.analysis.exposure;
  return html`<section class="block">
    <h2>${words.title}</h2>
    <p class="note">${words.standfirst(view.severity)}</p>
    ${chart}
  </section>`;
}
