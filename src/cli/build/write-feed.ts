import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Feed } from 'feed';
import { diffDatasets } from '../../core/changes/diff-datasets.ts';
import type { Edition } from '../../core/changes/edition.ts';
import { dateInterval } from '../../core/model/time.ts';
import { loadChangesWords } from '../../core/text/changes-words.ts';
import { loadMessages } from '../../core/text/messages.ts';
import { loadPageMessages } from '../../core/text/pages-words.ts';
import { sayChange } from '../../core/text/say-change.ts';
import { html } from '../../pages/html.ts';
import { RELEASE_FILES, readReleases } from '../data/releases.ts';

const LANG = 'en';

/**
 * The changes of the data as an Atom feed: an entry for each published version, newest first, with every change since the
 * version before in one sentence, and one for the present data where they are not published yet. `site` ends in a slash.
 */
export async function writeFeed(root: string, site: string): Promise<string> {
  const { pages } = await loadPageMessages(LANG);
  const messages = { ...(await loadMessages(LANG)), ...(await loadChangesWords(LANG)) };
  const editions = openEditions(root);
  const feed = new Feed({
    id: `${site}feed.atom`,
    title: pages.feedTitle,
    description: pages.describe.index,
    link: site,
    language: LANG,
    feedLinks: { atom: `${site}feed.atom` },
    updated: dayOf(editions[0]!),
    generator: 'Lodemap',
    copyright: 'CC BY 4.0',
    author: { name: 'Lodemap', link: site },
  });
  for (const [i, edition] of editions.entries()) {
    const { version, hash } = edition.dataset;
    const older = editions[i + 1];
    const reader = older && { messages, older, newer: edition };
    const changes = reader ? diffDatasets(older, edition).map(change => sayChange(change, reader)) : [];
    const summary = older ? pages.feedChanges(changes.length, older.dataset.version) : pages.feedFirst;
    feed.addItem({
      id: `${site}#data-${version}-${hash.slice(0, 12)}`,
      title: pages.feedEntry(version),
      link: `${site}index.html?data=${version}`,
      date: dayOf(edition),
      description: summary,
      content:
        html`<p>${summary}</p>${changes.length > 0 && html`<ul>${changes.map(text => html`<li>${text}</li>`)}</ul>`}`
          .text,
    });
  }
  return feed.atom1();
}

/** The published versions, newest first, after the present data where these differ from the newest. */
function openEditions(root: string): Edition[] {
  const published = readReleases(join(root, 'data', 'releases')).flatMap(({ files }) => files ?? []);
  const [dataset, details] = RELEASE_FILES.map(name =>
    JSON.parse(readFileSync(join(root, 'public', 'data', name), 'utf8')),
  );
  const present: Edition = { dataset, details };
  return present.dataset.hash === published[0]?.dataset.hash ? published : [present, ...published];
}

/** The first moment of the day of the data; no feed knows the clock. */
function dayOf({ dataset }: Edition): Date {
  return new Date(`${dateInterval(dataset.asof).first}T00:00:00Z`);
}
