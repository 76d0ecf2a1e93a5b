// The table as a workspace of the Explore page: where it stands, and the files that it hands out.
import { html, nothing, type TemplateResult } from 'lit';
import { formatView } from '../core/view/codec.ts';
import type { LodeTable } from '../panels/lode-table.ts';
import type { TableRequest } from '../panels/table-tools.ts';
import type { LodeExplore } from './explore.ts';
import { copyText, saveFile } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';

/** The table in place of the map, loaded when it is first asked for. */
export function tableWorkspace(
  shell: LodeExplore,
  { model, view, sources, ...picture }: Picture,
): TemplateResult | typeof nothing {
  void laterModules.table.fetch(shell);
  const messages = laterWords.table.get(picture.messages, shell);
  if (!messages) return nothing;
  return html`<lode-table
    .model=${model}
    .view=${view}
    .sources=${sources}
    .messages=${messages}
    @table-file=${(event: CustomEvent<TableRequest>) => void handOut(shell, event.detail)}
  ></lode-table>`;
}

/** The first link of the page: over the bars to what the workspace is about. */
export function skipLink(shell: LodeExplore, { view, messages }: Picture): TemplateResult {
  const isTable = view.show === 'table';
  const skip = (event: Event): void => {
    event.preventDefault();
    const target = isTable ? shell.querySelector<LodeTable>('lode-table') : shell.map;
    target?.focus();
  };
  return html`<a class="skip" href="#map" @click=${skip}>${isTable ? messages.ui.skipToTable : messages.ui.skipToMap}</a>`;
}

/** Goes to the table, or back to the map, and takes the keyboard along. */
export async function toggleTable(shell: LodeExplore): Promise<void> {
  const isTable = shell.state.view.show === 'table';
  shell.session.store.changeView({ show: isTable ? 'map' : 'table' });
  await shell.updateComplete;
  if (isTable) {
    shell.map?.focus();
    return;
  }
  await Promise.all([
    laterModules.table.fetch(shell),
    laterWords.table.fetch(shell.state.messages!.lang, shell),
    shell.updateComplete,
  ]);
  shell.requestUpdate();
  await shell.updateComplete;
  const table = shell.querySelector<LodeTable>('lode-table');
  await table?.updateComplete;
  table?.focus();
}

/** All rows of a layer under the View, as a download or on the clipboard. */
async function handOut(shell: LodeExplore, { table, format, how }: TableRequest): Promise<void> {
  const { messages } = shell.state;
  const words = messages && laterWords.table.get(messages, shell);
  if (!words) return;
  const text = words.table;
  try {
    const [files] = await Promise.all([laterModules.tableFile.fetch(shell), shell.session.loadDetails()]);
    const { picture } = shell;
    if (!picture || !files) throw new Error('no data');
    const { model, view, sources } = picture;
    const file = files.tableFile(format, {
      model,
      view,
      table,
      sources,
      messages: words,
      permalink: permalink(formatView(view)),
    });
    if (how === 'download') {
      saveFile(file.name, file.content, file.type);
      shell.say(words.ui.topBar.exported(file.name));
    } else shell.say((await copyText(file.content)) ? text.copied(text.formats[format][0]) : text.copyFailed);
  } catch {
    shell.say(text.saveFailed);
  }
}

/** The page's own address with this View alone. */
function permalink(query: string): string {
  return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
}
