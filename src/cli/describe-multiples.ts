import { selectMultiples } from '../core/select/multiples.ts';
import { composeMultiples } from '../core/text/compose-multiples.ts';
import { composePanel, panelSentence } from '../core/text/compose-panel.ts';
import { loadMultiplesWords } from '../core/text/multiples-words.ts';
import { formatView } from '../core/view/codec.ts';
import { type OpenView, openDetails } from './open-atlas.ts';

/** Prints the small multiples of a View as a list: finding, one line for each map, what the numbers mean, what is left out. */
export async function describeMultiples({ model, view, messages }: OpenView, format: 'text' | 'json'): Promise<void> {
  const context = { model, messages, words: (await loadMultiplesWords(view.lang)).multiples };
  const multiples = selectMultiples(model, view, openDetails(model).production);
  const { headline, standfirst, notes, remarks } = composeMultiples(view, multiples, context);
  if (format === 'json') {
    const maps = multiples.panels.map(panel => ({
      id: panel.id,
      ...composePanel(panel, context),
      empty: panel.empty,
      view: formatView(panel.view),
    }));
    console.log(JSON.stringify({ headline, standfirst, maps, rest: multiples.rest, remarks, notes }, null, 2));
    return;
  }
  const list = multiples.panels.map(panel => panelSentence(panel, context)).join('\n');
  console.log([headline, standfirst, list, remarks, notes, messages.sentences.boundary].filter(Boolean).join('\n\n'));
}
