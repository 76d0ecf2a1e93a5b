import type { Source, SourceId } from '../model/records.ts';
import type { Scene } from '../scene/scene.ts';
import { statementsOf } from '../scene/statements-of.ts';
import { escapeXml } from './escape-xml.ts';

const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

type MetadataText = Pick<
  Scene['text'],
  'headline' | 'altText' | 'longDescription' | 'asof' | 'dataVersion' | 'boundaryStatement' | 'ownStatement'
>;
export interface MetadataInput {
  scene: Pick<Scene, 'citations' | 'lang' | 'view'> & { text: MetadataText };
  sources: ReadonlyMap<SourceId, Source> | null;
  permalink: string;
  dataHash: string | null;
  licence: string;
}

/** `<metadata>` in Dublin Core: what is shown, as of when, from which data, by which sources, under which licence. */
export function figureMetadata({ scene, sources, permalink, dataHash, licence }: MetadataInput): string {
  const { text, citations, lang } = scene;
  const element = (name: string, value: string) => (value === '' ? '' : `<dc:${name}>${escapeXml(value)}</dc:${name}>`);
  const cited = citations.map(({ number, source: id }) => {
    const source = sources?.get(id);
    const parts = [source?.publisher, source?.title, source?.published, source?.url].filter(Boolean);
    return element('source', `[${number}] ${parts.length > 0 ? parts.join(', ') : id}`);
  });
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<rdf:Description rdf:about="${escapeXml(permalink)}">`,
    element('title', text.headline),
    element('description', text.longDescription || text.altText),
    element('creator', 'Lodemap'),
    element('date', scene.view.asof ?? text.asof),
    element('language', lang),
    element('format', 'image/svg+xml'),
    element('identifier', `data ${text.dataVersion}${dataHash ? `, sha256 ${dataHash}` : ''}`),
    element('relation', permalink),
    element('rights', `${licence} ${LICENCE_URL}`),
    element('coverage', statementsOf(text)),
    ...cited,
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}
