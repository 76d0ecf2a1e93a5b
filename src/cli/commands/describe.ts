import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { THEMES } from '../../core/scene/themes.ts';
import type { Command } from '../command.ts';
import { describeMultiples } from '../describe-multiples.ts';
import { onePositional } from '../one-positional.ts';
import { openAtlas, openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';

export const describeCommand: Command = {
  name: 'describe',
  summary: 'headline, caption, alt text and long description of a view',
  usage: 'lodemap describe "<view>" [--format text|json] [--strict]',
  help: 'Prints what the map of a view says, in the language of the view (lang=en or lang=zh).\n\n  --format  text (default) or json\n  --strict  ends with 1 when the view has a problem',
  options: { format: { type: 'string', default: 'text' }, strict: { type: 'boolean' } },
  async run({ positionals, values }) {
    const query = onePositional(positionals, this);
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`--format: got "${values.format}"; expected text or json`);
    const open = await openView(query, { strict: values.strict === true });
    const { model, view, messages } = open;
    if (view.show === 'multiples') {
      await describeMultiples(open, values.format);
      return 0;
    }
    const atlas = openAtlas(view);
    const { text } = createScene(model, view, {
      theme: THEMES.light,
      messages,
      placeOf: placesOfAtlas(atlas),
    });
    if (values.format === 'json') console.log(JSON.stringify(text, null, 2));
    else
      console.log(
        [text.headline, text.standfirst, text.caption, text.altText, text.longDescription, text.boundaryStatement].join(
          '\n\n',
        ),
      );
    return 0;
  },
};
