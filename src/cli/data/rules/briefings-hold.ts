import { type BriefingFault, checkBriefing } from '../../../core/briefing/check-briefing.ts';
import type { Reader } from '../../../core/briefing/reader.ts';
import type { LoadedData } from '../../../core/check/loaded-data.ts';
import { type Problem, quote } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';
import { createModel } from '../../../core/model/create-model.ts';
import { briefingEn } from '../../../core/text/briefing.en.ts';
import { briefingZh } from '../../../core/text/briefing.zh.ts';
import { briefingFaultsEn } from '../../../core/text/briefing-faults.en.ts';
import { catalogueEn } from '../../../core/text/catalogue.en.ts';
import { catalogueZh } from '../../../core/text/catalogue.zh.ts';
import { createMessages, LANGUAGES } from '../../../core/text/messages.ts';
import { viewProblemsEn } from '../../../core/text/view-problems.en.ts';
import { buildDataset } from '../build-dataset.ts';
import { plainRecords } from '../load-records.ts';

export const briefingsHold: Rule = {
  id: 'briefings-hold',
  description:
    'In a briefing every query and every View can be read, numbers are what was pinned, no other digits stand in the texts, subjects exist, texts are there in English and Chinese, titles fit two lines; briefings wait until all records can be read.',
  check({ data }: CheckInput): Problem[] {
    if (data.entries.briefings.length === 0 || data.entries.meta.length === 0 || !isWhole(data)) return [];
    const { dataset, details } = buildDataset(plainRecords(data.entries));
    const model = createModel(dataset);
    const faults = { ...briefingFaultsEn, view: viewProblemsEn };
    const readers: Reader[] = [
      { model, details, messages: createMessages('en', catalogueEn), words: { ...briefingEn, faults } },
      { model, details, messages: createMessages('zh', catalogueZh), words: { ...briefingZh, faults } },
    ];
    return data.entries.briefings.flatMap(({ file, record }) =>
      checkBriefing(readers, record).map(fault => problemOf(file, fault)),
    );
  },
};

/** Whether every record that the files hold has passed its schema: counts over a part would be no counts. */
export function isWhole({ files, entries, problems }: LoadedData): boolean {
  const held = files.filter(({ kind }) => kind !== 'briefings' && kind !== 'namedViews');
  const records = held.reduce((sum, { json }) => sum + (Array.isArray(json) ? json.length : 1), 0);
  const { briefings: _briefings, namedViews: _views, ...others } = entries;
  const sound = Object.values(others).reduce((sum, list) => sum + list.length, 0);
  return problems.length === 0 && records === sound;
}

/** In the words of the check. */
function problemOf(file: string, { path, ...fault }: BriefingFault): Problem {
  const say = (got: string, expected: string, next = ''): Problem => ({ file, path, got, expected, next });
  switch (fault.kind) {
    case 'broken':
      return say(fault.inText ? quote(fault.got) : fault.got, fault.expected, fault.next);
    case 'moved':
      return say(
        quote(fault.pinned),
        `${quote(fault.now)}, which the query now gives (${fault.query})`,
        'Read the sentences that use it; when they still hold, write the new value here.',
      );
    case 'no-language':
      return say(`no "${fault.lang}"`, `the text in ${LANGUAGES.join(' and ')}`);
    case 'digits':
      return say(
        `the digits "${fault.digits}" at letter ${fault.position}: ${quote(fault.around)}`,
        'a number that a query gives, a date, or a name in "literals"',
        'Add the number to the step and write {name}; a name with digits goes into "literals".',
      );
    case 'no-day':
      return say(quote(fault.view), 'a View that pins its day', 'Add asof=2026-11-22, or the day that is meant.');
    case 'many-notes':
      return say(`${fault.count} call-outs`, `at most ${fault.most}`);
    case 'no-place':
      return say(quote(fault.at), 'a subject that the dataset holds');
    case 'stray-build':
      return say(`call-out ${fault.at}`, `a place from 0 to ${fault.last}`);
    case 'long-title': {
      const isWide = fault.lang === 'zh';
      const got = isWide ? `${fault.width / 2} full-width signs` : `${fault.width} letters`;
      return say(got, `at most ${isWide ? fault.most / 2 : fault.most}`, 'Say it shorter.');
    }
  }
}
