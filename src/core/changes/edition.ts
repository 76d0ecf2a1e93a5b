import type { Dataset, Details } from '../model/dataset.ts';

/** One version of the data as it was published, or as it stands now. */
export interface Edition {
  dataset: Dataset;
  /** Null = not loaded: prose, locators, output and sources are then unknown. */
  details: Details | null;
}
