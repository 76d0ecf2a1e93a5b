import type { View } from './view.ts';

/** The View frozen to a published version of the data, or, with null, following the latest. Everything else stays. */
export function pinView(view: View, version: string | null): View {
  return view.data === version ? view : Object.freeze({ ...view, data: version });
}
