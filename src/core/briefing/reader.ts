// Whom a briefing is read to: the records and the words of one language.
import type { Model } from '../model/create-model.ts';
import type { Details } from '../model/dataset.ts';
import type { BriefingWords } from '../text/load-briefing-words.ts';
import type { Messages } from '../text/messages.ts';

export interface Reader {
  model: Model;
  details: Details;
  messages: Messages;
  words: BriefingWords;
}
