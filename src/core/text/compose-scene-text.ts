// Every other word that goes with a scene: standfirst, caption, alt text, long description, boundary statement.
import type { RiskPlace } from '../model/records.ts';
import type { LayerContext } from '../scene/layers/context.ts';
import type { SceneText } from '../scene/marks.ts';
import { rowsOfAll } from '../select/rows.ts';
import { composeFinding } from './compose-finding.ts';
import { ownStatement, shownVersion } from './own-sentences.ts';

/** The words of a scene, in the reader's language, from what passes its filters. */
export function composeSceneText(context: LayerContext): SceneText {
  const { view, model, rows, messages } = context;
  const headline = composeFinding(context);
  const howToRead = composeHowToRead(context);
  const statement = [
    messages.sentences.boundary,
    view.worldview === 'default' ? '' : messages.sentences.worldview(messages.vocabulary.worldviews[view.worldview]),
  ];
  const altText = composeAltText(context, headline);
  return {
    headline,
    standfirst: composeStandfirst(context),
    caption: messages.sentences.caption(headline, howToRead),
    altText,
    longDescription: [altText, composeLongDescription(context)].filter(Boolean).join(' '),
    howToRead,
    boundaryStatement: statement.filter(Boolean).join(' '),
    ownStatement: ownStatement(model.dataset, messages),
    asof: messages.formats.date(rows.asof),
    dataVersion: shownVersion(model.dataset, messages),
  };
}

/** The projection's name, with its centre when a region is shown. */
export function projectionName({ view, model, messages }: LayerContext): string {
  const lens = model.lenses.get(view.region);
  return lens && view.projection === 'equal-earth'
    ? messages.sentences.equalArea
    : messages.vocabulary.projections[view.projection];
}

function composeStandfirst({ view, model, rows, messages }: LayerContext): string {
  const words = messages.sentences.standfirstParts;
  const forum = view.forums.length === 1 ? model.forums.get(view.forums[0]!) : undefined;
  const parts = view.layers.map(layer => {
    if (layer === 'forums') return forum ? words.oneForum(forum.abbreviation) : words.forums;
    return layer === 'risks' ? words.risks(view.severity) : words[layer];
  });
  return messages.sentences.standfirst(parts.length ? parts : [words.nothing], messages.formats.dateLong(rows.asof));
}

function composeHowToRead({ view, model, rows, messages }: LayerContext): string {
  const words = messages.sentences.howToRead;
  const parts: string[] = [];
  const forge = rowsOfAll(model, view).counts.forums.find(forum => forum.id === 'forge' && forum.active);
  if (forge && view.layers.includes('forums') && (view.forums.length === 0 || view.forums.includes('forge')))
    parts.push(words.forge(forge.seats, forge.inferred, view.membership));
  if (view.layers.includes('agreements')) parts.push(words.stamp);
  if (view.layers.includes('projects')) parts.push(words.coin);
  if (parts.length === 0 && view.layers.includes('risks')) parts.push(words.risk);
  const divided =
    view.layers.includes('risks') && rows.risks.some(({ risk }) => [risk.place, ...risk.also].some(isDivided));
  if (divided) parts.push(words.former);
  return parts.join(messages.lang === 'zh' ? '' : ' ');
}

/** Countries whose provinces the boundaries hold only as they were before a division. */
const HELD_AS_BEFORE: ReadonlySet<string> = new Set(['COD']);
function isDivided(place: RiskPlace): boolean {
  return place.kind === 'provinces' && HELD_AS_BEFORE.has(place.country);
}

/** Kind and projection; finding; leading values; what is missing; as-of. */
function composeAltText(context: LayerContext, headline: string): string {
  const { view, model, rows, messages } = context;
  const words = messages.sentences.alt;
  const lens = model.lenses.get(view.region);
  const { counts } = rows;
  const parts = [
    words.kind(lens ? messages.local(lens.name) : null, projectionName(context)),
    `${headline}${messages.lang === 'zh' ? '。' : '.'}`,
  ];
  if (view.layers.includes('forums') && view.forums.length === 0)
    parts.push(words.classes(counts.seatClasses[4], counts.seatClasses[3], counts.seatClasses[2]));
  if (view.layers.includes('agreements'))
    parts.push(words.texts(counts.statuses.signed + counts.statuses.adopted, counts.statuses['in-force']));
  if (view.layers.includes('projects'))
    parts.push(
      words.projects(
        counts.coins.exact + counts.coins.range,
        counts.coins.upTo,
        counts.coins.letter,
        counts.coins.undisclosed,
      ),
    );
  if (view.layers.includes('risks')) parts.push(words.risks(counts.risksShown, view.severity));
  const forge = rowsOfAll(model, view).counts.forums.find(forum => forum.id === 'forge' && forum.active);
  if (forge && view.layers.includes('forums')) {
    const { howToRead } = messages.sentences;
    const isUsual = view.membership === 'counted';
    parts.push(isUsual ? words.forge : howToRead.forge(forge.seats, forge.inferred, view.membership));
  }
  parts.push(words.asof(messages.formats.dateLong(rows.asof)));
  return parts.join(messages.lang === 'zh' ? '' : ' ');
}

/** Who is drawn, by name: the part of the long description that a table would give. */
function composeLongDescription({ view, model, rows, messages }: LayerContext): string {
  const names = (ids: string[]) => ids.map(id => messages.country(id)).sort((a, b) => a.localeCompare(b, 'en'));
  const { labelled, list } = messages.formats;
  const [join, stop, space] = messages.lang === 'zh' ? ['；', '。', ''] : ['; ', '.', ' '];
  const parts: string[] = [];
  if (view.layers.includes('forums'))
    for (const index of [4, 3, 2] as const) {
      const ids = [...rows.countries.values()]
        .filter(row => row.seatClass === index && row.country !== model.lead && row.country !== 'EU')
        .map(row => row.country);
      if (ids.length) parts.push(labelled(messages.sentences.legend.classesShort[index], `${list(names(ids))}${stop}`));
    }
  if (view.layers.includes('risks') && rows.risks.length) {
    const risks = rows.risks.toReversed().map(row => messages.local(row.risk.name));
    parts.push(labelled(messages.vocabulary.layers.risks, `${risks.join(join)}${stop}`));
  }
  return parts.join(space);
}
