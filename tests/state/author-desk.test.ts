// The draft between windows of one browser: what is kept, what is told, what is never overwritten unnoticed.
import { describe, expect, test } from 'vitest';
import { type Draft, emptyStep } from '../../src/core/briefing/edit/draft.ts';
import { addStep, patchBriefing } from '../../src/core/briefing/edit/edit-steps.ts';
import { AuthorDesk, type WindowMessage, type Wire } from '../../src/state/author-desk.ts';
import { DRAFT_KEY, DraftStore, type TextStorage } from '../../src/state/draft-store.ts';
import { loadDraft } from '../../src/state/load-draft.ts';

class Shelf implements TextStorage {
  readonly held = new Map<string, string>();
  fault: Error | null = null;
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, content: string): void {
    if (this.fault) throw this.fault;
    this.held.set(key, content);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}
/** A browser with windows; `quiet` loses what they tell each other. */
function openBrowser({ quiet = false, storage = new Shelf() as TextStorage } = {}) {
  const listeners = new Map<string, (message: WindowMessage) => void>();
  return (tab: string): AuthorDesk => {
    const wire: Wire = {
      tell: message => {
        if (!quiet) for (const [name, heard] of [...listeners]) if (name !== tab) heard(message);
      },
      listen: heard => {
        listeners.set(tab, heard);
        return () => listeners.delete(tab);
      },
    };
    const store = new DraftStore(() => storage, tab);
    return new AuthorDesk({ store, wire, tab, asof: '2026-11-22', now: () => 0, changed: () => undefined });
  };
}
const named = (en: string) => (draft: Draft) => patchBriefing(draft, { title: { en } });
const withStep = (draft: Draft) => addStep(draft, emptyStep('asof=2026-11-22', { en: 'A' }));

describe('one window', () => {
  test('finds its draft again after a reload', () => {
    const open = openBrowser();
    const before = open('a');
    expect(before.keeping).toBe('nothing-yet');
    before.edit(named('Mine'));
    before.edit(withStep);
    expect(before.keeping).toBe('saved');
    const after = open('a2');
    expect(after.draft).toEqual(before.draft);
    expect(after.keeping).toBe('saved');
  });
  test('keeps what undo brings back', () => {
    const open = openBrowser();
    const desk = open('a');
    desk.edit(named('One'));
    desk.edit(named('Two'));
    desk.undo();
    expect(open('b').draft.title.en).toBe('One');
    desk.redo();
    expect(open('c').draft.title.en).toBe('Two');
  });
  test('refuses a change that could not be read again', () => {
    const desk = openBrowser()('a');
    expect(desk.edit(draft => patchBriefing(draft, { id: 'Not an id' }))).toBe(false);
    expect(desk.draft.id).toBe('briefing');
  });
  test.each([
    ['full', Object.assign(new Error(), { name: 'QuotaExceededError' })],
    ['blocked', new Error('denied')],
  ])('says that nothing is kept: %s', (state, fault) => {
    const storage = new Shelf();
    const desk = openBrowser({ storage })('a');
    storage.fault = fault;
    desk.edit(named('Mine'));
    expect([desk.keeping, desk.draft.title.en]).toEqual([state, 'Mine']);
    storage.fault = null;
    desk.edit(named('Mine again'));
    expect(desk.keeping).toBe('saved');
  });
  test('works where even naming the storage is forbidden', () => {
    const store = new DraftStore(() => {
      throw new Error('SecurityError');
    }, 'a');
    expect([store.open().state, store.save({} as Draft).state, store.aside()]).toEqual(['blocked', 'blocked', null]);
    expect(() => store.forgetAside()).not.toThrow();
  });
  test('does not lose what it can’t read', () => {
    const storage = new Shelf();
    storage.held.set(DRAFT_KEY, '{"revision": 3, "draft": "of another kind"}');
    const desk = openBrowser({ storage })('a');
    expect(desk.wasUnreadable).toBe(true);
    desk.edit(named('New'));
    expect([...storage.held.values()]).toContain('{"revision": 3, "draft": "of another kind"}');
    expect(desk.keeping).toBe('saved');
  });
});

describe('two windows', () => {
  test('know of each other, and that one has gone', () => {
    const open = openBrowser();
    const [a, b] = [open('a'), open('b')];
    expect([a.isShared, b.isShared]).toEqual([true, true]);
    b.close();
    expect(a.isShared).toBe(false);
  });
  test.each([false, true])('the second to write is told and overwrites nothing (told nothing before: %s)', quiet => {
    const open = openBrowser({ quiet });
    const [a, b] = [open('a'), open('b')];
    a.edit(named('Of a'));
    b.edit(named('Of b'));
    expect([b.keeping, b.theirs?.title.en, b.draft.title.en]).toEqual(['conflict', 'Of a', 'Of b']);
    expect(open('c').draft.title.en).toBe('Of a');
    expect(open('d').aside?.title.en).toBe('Of b');
  });
  test('one that only looks on is told at once', () => {
    const open = openBrowser();
    const [a, b] = [open('a'), open('b')];
    a.edit(named('Of a'));
    expect([b.theirs?.title.en, a.theirs]).toEqual(['Of a', null]);
  });
  const conflict = () => {
    const open = openBrowser();
    const [a, b] = [open('a'), open('b')];
    a.edit(named('Of a'));
    b.edit(named('Of b'));
    return { open, a, b };
  };
  test('mine can be kept; the other window is told then', () => {
    const { open, a, b } = conflict();
    b.settle('keep-mine');
    expect([b.keeping, b.theirs, open('c').draft.title.en, open('d').aside]).toEqual(['saved', null, 'Of b', null]);
    expect(a.theirs?.title.en).toBe('Of b');
    b.undo();
    expect(b.draft.title.en).toBe('Of a');
  });
  test('theirs can be taken; mine comes back with undo', () => {
    const { open, b } = conflict();
    b.settle('take-theirs');
    expect([b.keeping, b.draft.title.en, open('c').aside]).toEqual(['saved', 'Of a', null]);
    b.undo();
    expect([b.keeping, b.draft.title.en, open('d').draft.title.en]).toEqual(['saved', 'Of b', 'Of b']);
  });
  test('what was put aside and never settled is offered again', () => {
    const { open, b } = conflict();
    b.close();
    const later = open('later');
    later.takeAside();
    expect([later.draft.title.en, later.aside, later.keeping]).toEqual(['Of b', null, 'saved']);
  });
});

describe('presenting the draft', () => {
  test('takes what is kept', () => {
    const storage = new Shelf();
    const desk = openBrowser({ storage })('a');
    desk.edit(withStep);
    expect(loadDraft(() => storage)).toEqual(desk.draft);
  });
  test('says that there is none, or no step', () => {
    const storage = new Shelf();
    expect(() => loadDraft(() => storage)).toThrow(
      expect.objectContaining({ failure: { reason: 'missing', file: 'draft' } }),
    );
    openBrowser({ storage })('a').edit(named('Empty'));
    expect(() => loadDraft(() => storage)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason: 'shape' }) }),
    );
  });
});
