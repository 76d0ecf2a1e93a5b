import { INDEX_PATH, kindOf, PAGE_KINDS, type PageKey } from '../core/view/page-address.ts';
import { html } from './html.ts';
import { nameOf } from './kinds/subjects-in.ts';
import { type PageContext, pageLink } from './page-context.ts';
import { writeDocument } from './page-document.ts';
import { datasetThing, jsonForScript } from './structured-data.ts';

/** Every page by kind, as a document. */
export function indexPage(context: PageContext): string {
  const { messages, keys } = context;
  const { pages } = messages;
  const sections = PAGE_KINDS.map(kind => {
    const listed = [...keys].filter(key => kindOf(key) === kind).map(key => ({ key, words: titleOf(context, key) }));
    // Views and steps keep their order; records are found by name.
    if (kind !== 'view' && kind !== 'step') listed.sort((a, b) => a.words.localeCompare(b.words, messages.lang));
    return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${pages.kindsMany[kind]}</h2>
<ul class="pages">${listed.map(({ key, words }) => html`<li>${pageLink(context, INDEX_PATH, key, words)}</li>`)}</ul></section>`;
  });
  return writeDocument(context, {
    path: INDEX_PATH,
    title: pages.indexTitle,
    description: pages.describe.index,
    kicker: pages.site,
    finding: pages.indexIntro(keys.size),
    heading: null,
    body: html`${sections}`,
    structured: jsonForScript({ '@context': 'https://schema.org', ...datasetThing(context) }),
    query: messages.lang === 'en' ? '' : `lang=${messages.lang}`,
    pictureAlt: null,
    hasOembed: false,
    oneSheet: false,
  });
}

function titleOf(context: PageContext, key: PageKey): string {
  const id = key.slice(key.indexOf(':') + 1);
  if (kindOf(key) === 'view') return context.views.find(view => view.id === id)?.title ?? id;
  if (kindOf(key) !== 'step') return nameOf(context, key);
  const [briefingId, stepId] = id.split('/');
  const briefing = context.briefings.find(other => other.id === briefingId);
  const step = briefing?.steps.find(other => other.id === stepId);
  return briefing && step ? `${briefing.title}: ${step.name}` : id;
}
