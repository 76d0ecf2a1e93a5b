import type { DrawStepChart } from '../core/stage/step-chart.ts';
import { loadDossierWords } from '../core/text/dossier-words.ts';
import { loadBriefingWords } from '../core/text/load-briefing-words.ts';
import { loadPresentWords } from '../core/text/load-present-words.ts';
import { loadMessages } from '../core/text/messages.ts';
import { loadPinsWords } from '../core/text/pins-words.ts';
import type { PresentText } from '../core/text/present.en.ts';
import { parseView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import { failureOf } from '../state/load.ts';
import { loadBriefing } from '../state/load-briefing.ts';
import type { Session } from '../state/session.ts';
import { BriefingPictures } from './briefing-pictures.ts';

export type LoadProblem = 'none-named' | 'missing' | 'briefing' | 'data';

/** Brings a briefing with all that its steps need, in the language of the address. */
export class BriefingLoader {
  readonly #session: Session;
  readonly #changed: () => void;
  pictures: BriefingPictures | null = null;
  words: PresentText | null = null;
  problem: LoadProblem | null = null;
  #started = false;
  #asked = '';

  constructor(session: Session, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
  }

  /** Whether this is what is loaded or on its way. */
  isFor(view: View): boolean {
    return this.#asked === 'starting' || this.#asked === keyOf(view);
  }

  /** Also the new attempt after a failure. */
  async start(): Promise<void> {
    if (!this.#started) {
      this.#started = true;
      this.#asked = 'starting';
      // Reads the address at once; the briefing is fetched beside the record.
      void this.#session.start();
    }
    const { view } = this.#session.store.state;
    const { briefing, lang, labels } = view;
    const asked = keyOf(view);
    this.#asked = asked;
    this.words = await loadPresentWords(lang);
    const found = await this.#load(briefing, lang, labels);
    if (this.#asked !== asked) return;
    if (typeof found === 'string') this.problem = found;
    else {
      this.problem = null;
      this.pictures = found;
    }
    this.#changed();
  }

  async #load(id: string | null, lang: string, labels: View['labels']): Promise<BriefingPictures | LoadProblem> {
    if (id === null) return 'none-named';
    const { store } = this.#session;
    if (store.state.datasetStatus.state === 'failed') void this.#session.loadRecord();
    try {
      const [record, words] = await Promise.all([
        loadBriefing(id),
        loadBriefingWords(lang),
        this.#session.loadDetails(),
        this.#session.ready,
      ]);
      const [messages, dossierWords] = await Promise.all([loadMessages(lang, labels), loadDossierWords(lang)]);
      const { model, details, places } = store.state;
      if (!model || !details || !places) return 'data';
      const reader = { model, details, messages: { ...messages, ...dossierWords }, words };
      const asks = record.steps.some(step => step.view.includes('show=concentration'));
      const drawChart = asks ? await loadCharts(lang) : null;
      const isFrozen = store.state.view.data !== null;
      const pins = isFrozen ? (await loadPinsWords(lang)).pins : null;
      return new BriefingPictures(record, reader, places, this.words!, drawChart, pins);
    } catch (error) {
      return failureOf(error, id).reason === 'missing' ? 'missing' : 'briefing';
    }
  }

  /** The View that an answer shows, in the stage's language. */
  viewOf(query: string): View {
    return parseView(query).view;
  }
}

/** What of a View decides what is loaded. */
function keyOf({ briefing, lang, labels, data }: View): string {
  return `${briefing} ${lang} ${labels} ${data}`;
}

/** Null when the charts can't be fetched: their steps then show the map of their View. */
async function loadCharts(lang: string): Promise<DrawStepChart | null> {
  const charts = await import('../chart/draw-charts-of-steps.ts').catch(() => null);
  return charts === null ? null : charts.drawChartsOfSteps(lang, document);
}
