// What each command does to the stage.
import type { PresentText } from '../core/text/present.en.ts';
import { leaveFor } from './leave-stage.ts';
import type { LodePresent } from './present.ts';
import type { StageColour } from './present-channel.ts';
import { type Builds, nextPlace, previousPlace, wholeStep } from './present-course.ts';
import type { StageCommand } from './present-keys.ts';
import { saveOneFile } from './save-one-file.ts';

type Action = (command: StageCommand) => void;

/** An action for every command; `typed` = the number typed before it, 0 = none. */
export function stageActions(
  stage: LodePresent,
  builds: Builds,
  words: PresentText['stage'],
  typed: number,
): Record<Exclude<StageCommand['do'], 'digit'>, Action> {
  const { place } = stage;
  return {
    next: () => stage.goTo(nextPlace(place, builds)),
    back: () => stage.goTo(previousPlace(place, builds)),
    first: () => stage.goTo(wholeStep(1, builds), 'push'),
    last: () => stage.goTo(wholeStep(builds.length, builds), 'push'),
    enter: () => {
      if (typed > 0) stage.goTo(wholeStep(typed, builds), 'push');
      else stage.goTo(nextPlace(place, builds));
    },
    return: () => stage.returnToStep(),
    escape: () => closeTopmost(stage),
    blank: command => {
      stage.blank = (command as { colour: StageColour }).colour;
    },
    spotlight: () => {
      stage.spotlight = !stage.spotlight;
    },
    draw: () => {
      stage.drawing = !stage.drawing;
      if (stage.drawing) stage.say(words.drawing);
    },
    clear: () => stage.pen?.clear(),
    'go-to': () => stage.goToList?.show(),
    keys: () => {
      stage.keysOpen = !stage.keysOpen;
    },
    auto: () => nextAuto(stage, words),
    fullscreen: () => void toggleFullscreen(),
    presenter: () => {
      if (!stage.remote.openWindow()) stage.say(words.popupBlocked);
    },
    explore: () => explore(stage),
    save: () => void saveOneFile(stage),
    theme: () => {
      const theme = stage.theme.name === 'dark' ? 'light' : 'dark';
      stage.session.store.changeView({ theme }, { history: 'replace' });
    },
  };
}

/** Closes the topmost thing that is open; when nothing is, leaves. */
function closeTopmost(stage: LodePresent): void {
  if (stage.keysOpen) stage.keysOpen = false;
  else if (stage.drawing) stage.drawing = false;
  else if (stage.spotlight) stage.spotlight = false;
  else if (stage.card || stage.away) stage.returnToStep();
  else if (stage.auto !== 'off') stage.auto = 'off';
  else if (document.fullscreenElement) void document.exitFullscreen();
  else leaveFor(stage);
}

/** Filters beside the map, and the arrow keys for its marks; the same key puts them away and stays off the path. */
function explore(stage: LodePresent): void {
  stage.away ??= stage.picture?.scene?.view ?? null;
  stage.exploring = stage.away !== null && !stage.exploring;
  if (stage.exploring) stage.map?.focus();
}

function nextAuto(stage: LodePresent, words: PresentText['stage']): void {
  const next = { off: 'once', once: 'loop', loop: 'off' } as const;
  stage.auto = next[stage.auto];
  stage.say({ off: words.autoOff, once: words.auto, loop: words.kiosk }[stage.auto]);
}

/** A browser that refuses leaves the stage as it is: it fills its window already. */
async function toggleFullscreen(): Promise<void> {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  await change.catch(() => undefined);
}
