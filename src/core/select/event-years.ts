import type { Model } from '../model/create-model.ts';
import { lastDay } from '../model/time.ts';
import type { LayerId } from '../scene/marks.ts';

/** Every year from the first dated event of some layers to the year of `until`; that year alone when there is none. */
export function eventYears(model: Model, layers: readonly LayerId[], until: string): string[] {
  const dates = layers.flatMap(layer => datesOf(model, layer)).filter(date => date !== null);
  const last = Number(lastDay(until).slice(0, 4));
  const first = Math.min(last, ...dates.map(date => Number(date.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function datesOf({ dataset, lead }: Model, layer: LayerId): (string | null)[] {
  switch (layer) {
    case 'forums':
      return dataset.forums.filter(forum => forum.lead === lead).map(({ launched }) => launched);
    case 'agreements':
      return dataset.agreements.flatMap(({ history }) => history.map(({ date }) => date));
    case 'projects':
      return dataset.projects.flatMap(({ finance }) => finance.map(({ date }) => date));
    case 'risks':
      return dataset.risks.map(({ since }) => since);
  }
}
