import type { UiText } from '../core/text/ui.en.ts';
import type { LoadFailure } from './load.ts';

/** A load failure in plain words: the file, what was expected, the next step. */
export function describeFailure(failure: LoadFailure, text: UiText['load']): string {
  switch (failure.reason) {
    case 'missing':
      return text.missing(failure.file);
    case 'unreachable':
      return text.unreachable(failure.file);
    case 'truncated':
      return text.truncated(failure.file);
    case 'server':
      return text.server(failure.file, failure.status);
    case 'shape':
      return text.shape(failure.file, failure.expected);
    case 'unusable':
      return text.unusable(failure.file, failure.why);
  }
}
