// Stands in for d3-transition, which d3-zoom asks for: the map flies by itself and never calls the transitions of a
// selection, so what d3-zoom needs of them is that there is nothing to interrupt. Saves some 12 kB of the first script.
import { selection } from 'd3-selection';

/** Ends the transitions of an element: there are none. */
export function interrupt(): void {}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});
