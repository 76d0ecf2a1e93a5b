import { describe, expect, it } from 'vitest';
import {
  type Port,
  type PresenterSays,
  PresentLine,
  type StageSays,
  type StageState,
} from '../../src/shells/present-channel.ts';

const STATE: StageState = {
  briefing: 'a-talk',
  step: 3,
  build: 1,
  blank: null,
  away: false,
  card: 0,
  startedAt: 1000,
  stepAt: 2000,
};

/** A channel that hands every message to every listener, as often as `ways` says. */
function fakeChannel(ways = 1) {
  const listeners = new Set<(message: unknown) => void>();
  const port: Port = {
    post: message => {
      for (let way = 0; way < ways; way++) for (const hear of listeners) hear(structuredClone(message));
    },
    listen: hear => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
  return { port, listeners };
}

function counter(prefix: string): () => string {
  let n = 0;
  return () => `${prefix}${++n}`;
}

function twoWindows(ways = 1, sessions = ['s1', 's1']) {
  const { port, listeners } = fakeChannel(ways);
  const [onStage, atPresenter]: [PresenterSays[], StageSays[]] = [[], []];
  const stage = new PresentLine('stage', sessions[0]!, port, counter('a'), message => onStage.push(message));
  const presenter = new PresentLine('presenter', sessions[1]!, port, counter('b'), message =>
    atPresenter.push(message),
  );
  return { port, listeners, stage, presenter, onStage, atPresenter };
}

describe('Two windows', () => {
  it('hear each other and never themselves', () => {
    const { stage, presenter, onStage, atPresenter } = twoWindows();
    presenter.say({ kind: 'hello' });
    stage.say({ kind: 'state', state: STATE });
    presenter.say({ kind: 'command', command: { do: 'go', step: 7 } });
    expect(onStage).toEqual([{ kind: 'hello' }, { kind: 'command', command: { do: 'go', step: 7 } }]);
    expect(atPresenter).toEqual([{ kind: 'state', state: STATE }]);
  });

  it('hear once what comes over two ways', () => {
    const { presenter, onStage } = twoWindows(2);
    presenter.say({ kind: 'command', command: { do: 'next' } });
    presenter.say({ kind: 'command', command: { do: 'next' } });
    expect(onStage).toHaveLength(2);
  });

  it('do not hear another session', () => {
    const { stage, presenter, onStage, atPresenter } = twoWindows(1, ['s1', 's2']);
    presenter.say({ kind: 'hello' });
    stage.say({ kind: 'bye' });
    expect([onStage, atPresenter]).toEqual([[], []]);
  });

  it('hear nothing more after closing', () => {
    const { stage, presenter, onStage, listeners } = twoWindows();
    stage.close();
    presenter.say({ kind: 'hello' });
    expect([onStage, listeners.size]).toEqual([[], 1]);
  });
});

describe('A stranger', () => {
  const head = { app: 'lodemap-present', v: 1, session: 's1', from: 'presenter', id: 'x1' };
  it.each([
    ['text', 'next'],
    ['nothing', null],
    ['a list', [head]],
    ['another program', { ...head, app: 'other', kind: 'hello' }],
    ['another version', { ...head, v: 2, kind: 'hello' }],
    ['no id', { ...head, id: undefined, kind: 'hello' }],
    ['an unknown kind', { ...head, kind: 'shout' }],
    ['an unknown command', { ...head, kind: 'command', command: { do: 'format-disk' } }],
    ['a step that is no number', { ...head, kind: 'command', command: { do: 'go', step: '7' } }],
    ['a step before the first', { ...head, kind: 'command', command: { do: 'go', step: 0 } }],
    ['a colour that is none', { ...head, kind: 'command', command: { do: 'blank', colour: 'red' } }],
    ['a state from the wrong side', { ...head, kind: 'state', state: STATE }],
  ])('with %s is not heard by the stage', (_name, message) => {
    const { port, onStage } = twoWindows();
    port.post(message);
    expect(onStage).toEqual([]);
  });

  it.each([
    ['step', 0],
    ['step', 1.5],
    ['build', -1],
    ['blank', 'red'],
    ['away', 'yes'],
    ['card', '1'],
    ['startedAt', Number.NaN],
    ['briefing', 7],
  ])('whose state has a %s of %s is not heard by the presenter', (key, value) => {
    const { port, atPresenter } = twoWindows();
    port.post({ ...head, from: 'stage', kind: 'state', state: { ...STATE, [key]: value } });
    expect(atPresenter).toEqual([]);
  });

  it('can add nothing to a state', () => {
    const { port, atPresenter } = twoWindows();
    port.post({ ...head, from: 'stage', kind: 'state', state: { ...STATE, script: 'x' } });
    expect(atPresenter).toEqual([{ kind: 'state', state: STATE }]);
  });
});
