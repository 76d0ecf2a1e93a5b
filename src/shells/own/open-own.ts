import type { Model } from '../../core/model/create-model.ts';
import type { OwnCheck } from '../../core/own/check-own-records.ts';
import { type OwnRecords, ownSubjects } from '../../core/own/own-records.ts';
import type { OwnFile } from '../../core/own/read-own-files.ts';
import type { Messages } from '../../core/text/messages.ts';
import type { OwnText } from '../../core/text/own.en.ts';
import { LodeOwn, type OwnSubject } from '../../panels/own/lode-own.ts';
import { fetchBesidePage } from '../../state/fetch-beside-page.ts';
import { LoadError } from '../../state/load.ts';
import { keepOwnRecords, keptOwnRecords } from '../../state/own-store.ts';
import type { LodeExplore } from '../explore.ts';
import { saveFile } from '../explore-actions.ts';
import { laterWords } from '../later-modules.ts';

/** A tab keeps about 5 MB; half of it leaves room for the rest. */
const MOST_BYTES = 2_500_000;
const EXAMPLE = 'own-records-example.json';

let opened: OwnDialog | null = null;

/** Opens the reader's own records over the page; with files, these are checked at once. */
export async function openOwn(shell: LodeExplore, files: readonly File[] = []): Promise<void> {
  const words = await laterWords.own.fetch(shell.state.view.lang, shell);
  if (!words) return;
  if (!opened) {
    opened = new OwnDialog(shell, words.own);
    document.body.append(opened.dialog);
    opened.dialog.addEventListener('close', () => {
      opened?.dialog.remove();
      opened = null;
    });
  }
  if (files.length > 0) await opened.take(files);
}

/** Takes the reader's own records off the page, and says so. */
export async function removeOwn(shell: LodeExplore): Promise<void> {
  const words = await laterWords.own.fetch(shell.state.view.lang, shell);
  keepOwnRecords(null);
  await renew(shell);
  if (words) shell.say(words.own.removed);
}

/** What is selected and no longer there would be told as a fault of the address. */
async function renew(shell: LodeExplore): Promise<void> {
  await shell.session.renewRecord();
  const { model, view } = shell.state;
  const select = view.select.filter(subject => model && isKnown(model, subject));
  if (select.length < view.select.length) shell.session.store.changeView({ select }, { history: 'replace' });
  await shell.session.loadDetails();
}

function isKnown(model: Model, subject: string): boolean {
  const [kind, id = ''] = subject.split(':');
  const kinds: Record<string, { has(id: string): boolean }> = {
    project: model.projects,
    agreement: model.agreements,
    risk: model.risks,
    forum: model.forums,
  };
  return kinds[kind!]?.has(id) ?? true;
}

/** The dialog's work: reads files, has them checked, keeps what holds. */
class OwnDialog {
  readonly dialog = new LodeOwn();
  readonly #shell: LodeExplore;
  readonly #text: OwnText;

  constructor(shell: LodeExplore, text: OwnText) {
    this.#shell = shell;
    this.#text = text;
    const { dialog } = this;
    dialog.text = text;
    dialog.guide = `${shell.state.view.lang === 'zh' ? 'zh/' : ''}docs/own-records.html`;
    this.#show(keptOwnRecords());
    dialog.addEventListener('own-files', event => void this.take((event as CustomEvent<File[]>).detail));
    dialog.addEventListener('own-example', () => void this.#saveExample());
    dialog.addEventListener('own-remove', () => void this.#remove());
    dialog.addEventListener('own-pick', event => this.#pick((event as CustomEvent<string>).detail));
  }

  async take(files: readonly File[]): Promise<void> {
    const { dialog } = this;
    if (dialog.busy) return;
    Object.assign(dialog, { busy: true, failed: '', problems: [] });
    try {
      const texts = await this.#read(files);
      if (texts) await this.#check(texts);
    } catch (error) {
      // A fault of the check itself is none of the network, and is told as what it is.
      const isMissing = error instanceof LoadError || /fetch|import/i.test(String(error));
      dialog.failed = isMissing ? this.#text.failed : this.#text.broken(String(error));
    } finally {
      dialog.busy = false;
      dialog.elsewhere = requestsElsewhere();
    }
  }

  /** Null when a file is too large or can't be read, which is then said. */
  async #read(files: readonly File[]): Promise<OwnFile[] | null> {
    const large = files.find(({ size }) => size > MOST_BYTES);
    if (large) {
      this.dialog.failed = this.#text.tooLarge(large.name, '2.5 MB');
      return null;
    }
    const read: OwnFile[] = [];
    for (const file of files) {
      const text = await file.text().catch(() => null);
      if (text === null) {
        this.dialog.failed = this.#text.unreadable(file.name);
        return null;
      }
      read.push({ name: file.name, text });
    }
    return read;
  }

  async #check(files: readonly OwnFile[]): Promise<void> {
    const { checkFiles } = await import('./check-files.ts');
    const checked: OwnCheck = await checkFiles(files, this.#shell.state.view.data);
    if (!checked.own) {
      this.dialog.problems = checked.problems;
      return;
    }
    try {
      keepOwnRecords(checked.own);
    } catch {
      this.dialog.failed = this.#text.noRoom;
      return;
    }
    await renew(this.#shell);
    this.#show(checked.own, checked.replaced);
    this.#shell.say(this.#text.added(checked.own.name));
  }

  #show(own: OwnRecords | null, replaced: readonly string[] = []): void {
    const { messages } = this.#shell.state;
    Object.assign(this.dialog, {
      ...{ own, replaced, problems: [], elsewhere: requestsElsewhere() },
      subjects: own && messages ? subjectsOf(own, messages) : [],
    });
  }

  async #remove(): Promise<void> {
    await removeOwn(this.#shell);
    this.#show(null);
  }

  async #saveExample(): Promise<void> {
    try {
      const response = await fetchBesidePage(EXAMPLE);
      if (!response.ok) throw new Error(`${EXAMPLE}: ${response.status}`);
      saveFile(EXAMPLE, await response.blob(), 'application/json');
    } catch {
      this.dialog.failed = this.#text.failed;
    }
  }

  #pick(subject: string): void {
    this.dialog.close();
    this.#shell.session.store.changeView({ select: [subject] });
  }
}

/** What the map can show of them; programmes have no place on it. */
function subjectsOf(own: OwnRecords, messages: Messages): OwnSubject[] {
  const records = [...own.forums, ...own.agreements, ...own.projects, ...own.programmes, ...own.risks];
  return ownSubjects(own).flatMap((subject, at) => {
    const record = records[at]!;
    const name = messages.local('title' in record ? record.title : record.name);
    return subject.startsWith('programme:') ? [] : [{ subject, name }];
  });
}

/** Files that the browser fetched for this page from other sites, by its own count. */
function requestsElsewhere(): number {
  const entries = performance.getEntriesByType('resource');
  return entries.filter(({ name }) => /^https?:/.test(name) && new URL(name).origin !== location.origin).length;
}
