// The page inside a frame: one embed that fills it, and what it says to the page around it.
import type { LodeMap } from '../embed/lode-map.ts';
import { naturalSize } from '../embed/natural-size.ts';
import { type FrameMessage, readSetView } from './frame-message.ts';
import { splitEmbedQuery } from './split-embed-query.ts';
import { watchNaturalHeight } from './watch-natural-height.ts';

/** Shows what the address asks for, as high as the frame is. Nothing but the page around the frame is listened to. */
export function openEmbedPage(embed: LodeMap): void {
  show(embed, location.search);
  fill(embed);
  addEventListener('resize', () => fill(embed));
  embed.addEventListener('ready', () => nameDocument(embed));
  if (parent !== window) talk(embed);
}

/** Resolves when the view stands, or when the embed has said what was wrong with it. */
function show(embed: LodeMap, search: string): Promise<void> {
  const { query, settings } = splitEmbedQuery(search);
  for (const [name, value] of Object.entries(settings)) embed.setAttribute(name, value);
  return embed.setView(query);
}

/** The map takes what the texts leave, and a folded legend; where that is too little, the frame scrolls. */
function fill(embed: LodeMap): void {
  if (innerHeight > 0) embed.height = String(innerHeight);
}

function nameDocument(embed: LodeMap): void {
  const { shown } = embed;
  if (!shown) return;
  document.title = shown.scene.text.headline;
  document.documentElement.lang = shown.messages.lang;
}

function talk(embed: LodeMap): void {
  let told = 0;
  const tellHeight = (isAsked: boolean) => {
    const height = Math.ceil(naturalSize(embed)?.heightPx ?? 0);
    if (height === 0 || (height === told && !isAsked)) return;
    told = height;
    tell({ type: 'lodemap:height', v: 1, height });
  };
  const tellView = () => {
    nameDocument(embed);
    tell({ type: 'lodemap:view', v: 1, view: embed.getView() });
  };
  addEventListener('message', ({ data, source }) => {
    const view = source === parent ? readSetView(data) : undefined;
    if (view === undefined) return;
    if (view !== null) return void show(embed, view).then(tellView);
    tell({ type: 'lodemap:ready', v: 1 });
    tellHeight(true);
  });
  embed.addEventListener('view-change', tellView);
  watchNaturalHeight(embed, () => tellHeight(false));
  tell({ type: 'lodemap:ready', v: 1 });
}

/** To whoever is around: a height and a view are no secret, and a sandboxed page can't know who it is. */
function tell(message: FrameMessage): void {
  parent.postMessage(message, '*');
}
