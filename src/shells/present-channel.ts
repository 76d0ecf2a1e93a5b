// What the stage and the presenter's window say to each other: typed, checked on arrival, strangers' messages ignored. Pure.

export type StageColour = 'black' | 'white';
/** Where the stage stands. Times in ms since 1970. */
export interface StageState {
  briefing: string;
  step: number;
  build: number;
  blank: StageColour | null;
  /** The reader has left the path. */
  away: boolean;
  /** The answer on the screen, from 0. */
  card: number | null;
  startedAt: number;
  stepAt: number;
}
export type RemoteCommand =
  | { do: 'next' | 'back' | 'first' | 'last' | 'return' | 'restart' }
  | { do: 'go'; step: number }
  | { do: 'card'; index: number }
  | { do: 'blank'; colour: StageColour };
export type StageSays = { kind: 'state'; state: StageState } | { kind: 'bye' };
export type PresenterSays = { kind: 'hello' } | { kind: 'bye' } | { kind: 'command'; command: RemoteCommand };
export type Role = 'stage' | 'presenter';
interface Said {
  stage: StageSays;
  presenter: PresenterSays;
}

/** A way for messages; both windows may share several. */
export interface Port {
  post(message: unknown): void;
  /** Calls back with every message until the returned function is called. */
  listen(hear: (message: unknown) => void): () => void;
}

const APP = 'lodemap-present';
const VERSION = 1;
/** The same message comes over every way; so many are remembered. */
const REMEMBERED = 64;

/** One window's end of the line. Messages of another session, another role's own, and doubles are not heard. */
export class PresentLine<R extends Role> {
  readonly #role: R;
  readonly #session: string;
  readonly #port: Port;
  readonly #stop: () => void;
  readonly #heard: string[] = [];
  readonly #newId: () => string;

  constructor(
    role: R,
    session: string,
    port: Port,
    newId: () => string,
    hear: (message: Said[R extends 'stage' ? 'presenter' : 'stage']) => void,
  ) {
    this.#role = role;
    this.#session = session;
    this.#port = port;
    this.#newId = newId;
    this.#stop = port.listen(data => {
      const envelope = this.#open(data);
      if (!envelope) return;
      const message = role === 'stage' ? readPresenterSays(envelope) : readStageSays(envelope);
      if (message) hear(message as Parameters<typeof hear>[0]);
    });
  }

  say(message: Said[R]): void {
    const head = { app: APP, v: VERSION, session: this.#session, from: this.#role, id: this.#newId() };
    this.#port.post({ ...head, ...message });
  }

  close(): void {
    this.#stop();
  }

  #open(data: unknown): Record<string, unknown> | null {
    if (!isRecord(data) || data.app !== APP || data.v !== VERSION || data.session !== this.#session) return null;
    if (data.from === this.#role || typeof data.id !== 'string' || this.#heard.includes(data.id)) return null;
    this.#heard.push(data.id);
    if (this.#heard.length > REMEMBERED) this.#heard.shift();
    return data;
  }
}

/** What a stage says; null when it is not of the expected shape. */
export function readStageSays(data: Record<string, unknown>): StageSays | null {
  if (data.kind === 'bye') return { kind: 'bye' };
  if (data.kind !== 'state' || !isRecord(data.state)) return null;
  const { briefing, step, build, blank, away, card, startedAt, stepAt } = data.state;
  const isState =
    typeof briefing === 'string' &&
    isCount(step) &&
    step >= 1 &&
    isCount(build) &&
    (blank === null || isColour(blank)) &&
    typeof away === 'boolean' &&
    (card === null || isCount(card)) &&
    isTime(startedAt) &&
    isTime(stepAt);
  return isState ? { kind: 'state', state: { briefing, step, build, blank, away, card, startedAt, stepAt } } : null;
}

/** What a presenter says; null when it is not of the expected shape. */
export function readPresenterSays(data: Record<string, unknown>): PresenterSays | null {
  if (data.kind === 'hello' || data.kind === 'bye') return { kind: data.kind };
  if (data.kind !== 'command' || !isRecord(data.command)) return null;
  const command = readCommand(data.command);
  return command && { kind: 'command', command };
}

function readCommand({ do: what, step, index, colour }: Record<string, unknown>): RemoteCommand | null {
  switch (what) {
    case 'next':
    case 'back':
    case 'first':
    case 'last':
    case 'return':
    case 'restart':
      return { do: what };
    case 'go':
      return isCount(step) && step >= 1 ? { do: what, step } : null;
    case 'card':
      return isCount(index) ? { do: what, index } : null;
    case 'blank':
      return isColour(colour) ? { do: what, colour } : null;
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000;
}
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isColour(value: unknown): value is StageColour {
  return value === 'black' || value === 'white';
}
