// Every word of writing a briefing, in English.
import type { DraftFault } from '../briefing/edit/find-draft-faults.ts';
import type { Expected } from '../briefing/edit/shape.ts';

export const authorEn = {
  title: 'Write a briefing',
  landmark: 'Briefing being written',
  close: 'Close',
  fold: 'Fold to the edge',
  unfold: 'Unfold',
  undo: 'Undo',
  redo: 'Redo',
  start: 'New',
  startHeading: 'Start from',
  empty: 'An empty briefing',
  copyOf: 'A copy; what stands here can be had back with Undo',
  load: 'Load',
  loadNote: 'a briefing file, or drop it here',
  save: 'Save as file',
  savedFile: (name: string) => `Saved ${name}`,
  present: 'Present',
  languages: 'Language of the texts',
  missingWords: (n: number) => (n === 1 ? '1 text missing' : `${n} texts missing`),
  keeping: {
    'nothing-yet': 'Nothing written yet',
    saved: 'Kept in this browser',
    conflict: 'Not kept: changed in another window',
    full: 'Not kept: the browser has no room left. Save it as a file.',
    blocked: 'Not kept: the browser keeps nothing for this page. Save it as a file before you leave.',
  },
  toDo: (n: number) => (n === 0 ? 'Nothing left to see to' : n === 1 ? '1 thing to see to' : `${n} things to see to`),
  shared: 'This briefing is also open in another window. What is changed there is told here.',
  conflict: 'Another window has changed the briefing. Nothing of yours was overwritten.',
  conflictSteps: (mine: number, theirs: number) => `Steps here: ${mine}. Steps there: ${theirs}.`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  saveCopy: 'Save mine as a file',
  aside: (title: string) =>
    title ? `A draft was put aside before: “${title}”.` : 'A draft without a title was put aside before.',
  takeAside: 'Open it',
  dropAside: 'Forget it',
  unreadable:
    'What this browser kept could not be read as a briefing. It is left where it was until you write, and moved then.',
  refused: 'This can’t be taken into a briefing; it was left as it was.',
  about: 'About the briefing',
  briefingTitle: 'Name of the briefing',
  summary: 'What it tells',
  id: 'File name',
  idForm: 'Small letters, digits and hyphens, such as february-2026-turn',
  literals: 'Names with digits that are no figures, one a line',
  steps: 'Steps',
  noSteps: 'No steps yet. Set the map as you want it, then add it.',
  addStep: 'Add this view as a step',
  untitled: 'No title yet',
  faults: (n: number) => (n === 1 ? '1 thing to see to' : `${n} things to see to`),
  up: (n: number) => `Move step ${n} up`,
  down: (n: number) => `Move step ${n} down`,
  show: 'Show',
  useView: 'Update with this view',
  presentHere: 'Present from here',
  remove: 'Remove the step',
  stepTitle: 'Title: the finding, one sentence',
  preview: 'Reads',
  name: 'Name in lists',
  notes: 'Speaker’s notes',
  seconds: 'Time, seconds',
  secondsForm: 'A whole number from 10 to 600',
  view: 'View',
  callouts: 'Call-outs',
  addCallout: 'Place a call-out',
  placing: 'Press a country, a mark or a place on the map. Escape leaves it.',
  placingStop: 'Leave it',
  at: 'Points at',
  atNew: 'or type a place, a project, a text, a risk',
  atForm: 'A place or record that is known here, or longitude,latitude',
  place: 'Place on the map',
  calloutTitle: 'Title',
  calloutText: 'Text, at most three short lines',
  removeCallout: 'Remove the call-out',
  sources: 'Sources',
  addSource: 'Add a source',
  noSource: (typed: string) => `No source is called “${typed}”. Choose one of the list.`,
  removeSource: (id: string) => `Remove the source ${id}`,
  numbers: 'Numbers',
  numbersNote: 'Write {name} in a text; the query gives the number.',
  addNumber: 'Add a number',
  numberName: 'Name',
  nameForm: 'Letters and digits, a small letter first',
  nameTaken: 'Another number is called so',
  query: 'Query',
  what: 'What it counts',
  answer: (text: string, asof: string) => `${text}, as of ${asof}`,
  noAnswer: 'No answer',
  pin: (value: string) => `Pin ${value}`,
  pinned: 'Pinned',
  insert: 'Insert',
  insertInto: (name: string) => `Insert {${name}} into the text last edited`,
  removeNumber: (name: string) => `Remove the number ${name}`,
  answers: 'Questions that may come',
  addAnswer: 'Add a question',
  question: 'Question',
  answerText: 'Answer, one or two sentences',
  answerUp: (n: number) => `Move question ${n} up`,
  answerDown: (n: number) => `Move question ${n} down`,
  removeAnswer: (n: number) => `Remove question ${n}`,
  proof: 'Shown as proof: a record, or an address of the map',
  proofForm: 'A country, forum, text, project or risk that is known here, or an address of the map',
  comes: 'Comes',
  fromStart: 'from the start',
  press: (n: number) => `Press ${n}`,
  withPress: (n: number) => `with press ${n}`,
  withNewPress: (n: number) => `with a further press, ${n}`,
  presses: 'What a press of the key brings',
  calloutNumber: (n: number) => `call-out ${n}`,
  pressView: 'Keys of the view that change from here on',
  addPress: 'Add a press that changes the view',
  pressForm: 'Keys as an address has them, such as vs=2026-02-04',
  removePress: (n: number) => `Remove press ${n}`,
  file: {
    refused: (name: string) => `${name} was not loaded. What stands here is unchanged.`,
    unreadable: 'The file could not be read.',
    tooLong: 'It is longer than any briefing may be (2 million letters).',
    noJson: (why: string) => `It is no JSON: ${why}`,
    fault: (path: string, got: string, expected: string) =>
      `${path || 'The file'}: ${got === '' ? 'missing' : `got ${got}`}; expected ${expected}.`,
    more: (n: number) => `And ${n} more.`,
    dismiss: 'Dismiss',
  },
  expected(expected: Expected): string {
    switch (expected.form) {
      case 'text':
        return 'a text in quotes';
      case 'list':
        return 'a list [ … ]';
      case 'record':
        return 'a record { … }';
      case 'key':
        return 'only the keys of a briefing';
      case 'whole-number':
        return `a whole number from ${expected.least} to ${expected.most}`;
      case 'written-as':
        return `something written as ${expected.example}`;
      case 'at-most':
        return `at most ${expected.most}`;
    }
  },
  fault(fault: DraftFault): string {
    switch (fault.kind) {
      case 'empty':
        return 'Still empty.';
      case 'no-steps':
        return 'A briefing has at least one step.';
      case 'no-sources':
        return 'What does it rest on? Add a source.';
      case 'no-language':
        return 'Missing in this language.';
      case 'no-day':
        return 'The view has no day of its own, so it would change with the data. Update it with the view on screen.';
      case 'many-notes':
        return `${fault.count} call-outs; at most ${fault.most} have room.`;
      case 'no-place':
        return `“${fault.at}” is not known in the data.`;
      case 'stray-build':
        return `A build names call-out ${fault.at + 1}, which is not there.`;
      case 'long-title':
        return fault.lang === 'zh'
          ? `${fault.width / 2} signs; at most ${fault.most / 2} have room.`
          : `${fault.width} letters; at most ${fault.most} have room.`;
      case 'digits':
        return `“${fault.digits}” at letter ${fault.position} has no query behind it. Add a number and write its {name}; a name with digits goes into “About the briefing”.`;
      case 'moved':
        return fault.pinned === ''
          ? `Not pinned yet: the query gives ${fault.now}.`
          : `Pinned ${fault.pinned}; the query now gives ${fault.now}. Read the sentences that use it, then pin it.`;
      case 'broken':
        return [`Got ${fault.got || 'nothing'}.`, fault.next, `Expected: ${fault.expected}.`].filter(Boolean).join(' ');
    }
  },
};
export type AuthorText = typeof authorEn;
