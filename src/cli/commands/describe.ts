import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { statementsOf } from '../../core/scene/statements-of.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { formatView } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';
import { readFigureMeta } from '../../export/figure-meta.ts';
import type { Command } from '../command.ts';
import { describeMultiples } from '../describe-multiples.ts';
import { drawShown } from '../draw-view-figure.ts';
import { onePositional } from '../one-positional.ts';
import { type OpenView, openAtlas, openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';

/** Words don't depend on it, but a figure has a size. */
const FIGURE_PX = { widthPx: 1600, heightPx: 1000 };

export const describeCommand: Command = {
  name: 'describe',
  summary: 'headline, caption, alt text and long description of a view',
  usage: 'lodemap describe "<view>" [--format text|json] [--strict]',
  help: 'Prints what the map of a view says, in the language of the view (lang=en or lang=zh).\n\n  --format  text (default) or json\n  --strict  ends with 1 when the view has a problem',
  options: { format: { type: 'string', default: 'text' }, strict: { type: 'boolean' } },
  readsData: true,
  async run({ positionals, values }) {
    const query = onePositional(positionals, this);
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`--format: got "${values.format}"; expected text or json`);
    const open = await openView(query, { strict: values.strict === true });
    const { view } = open;
    if (view.show === 'multiples') {
      await describeMultiples(open, values.format);
      return 0;
    }
    const text = isMap(view) ? mapText(open) : await figureText(open);
    if (values.format === 'json') console.log(JSON.stringify(text, null, 2));
    else {
      const { headline, standfirst, caption, altText, longDescription } = text;
      const parts = [headline, standfirst, caption, altText, longDescription, statementsOf(text)];
      console.log(parts.filter(Boolean).join('\n\n'));
    }
    return 0;
  },
};

type Told = Pick<Scene['text'], 'headline' | 'altText' | 'longDescription' | 'boundaryStatement' | 'ownStatement'> &
  Partial<Pick<Scene['text'], 'standfirst' | 'caption'>>;

/** Two maps beside each other, a chart and a step say what they show in their figure; every other View shows its map. */
function isMap({ mode, show }: View): boolean {
  return mode !== 'present' && show !== 'compare' && show !== 'concentration';
}

function mapText({ model, view, messages }: OpenView): Told {
  return createScene(model, view, { theme: THEMES.light, messages, placeOf: placesOfAtlas(openAtlas(view)) }).text;
}

/** A figure's coverage names own records already. */
async function figureText(open: OpenView): Promise<Told> {
  const permalink = `?${formatView(open.view)}`;
  const { title, alt, description, coverage } = readFigureMeta(await drawShown(open, FIGURE_PX, { permalink }));
  return { headline: title, altText: alt, longDescription: description, boundaryStatement: coverage, ownStatement: '' };
}
