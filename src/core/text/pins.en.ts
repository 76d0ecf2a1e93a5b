// The words of a View that is frozen to a version of the data, in English.
export const pinsEn = {
  frozen: (version: string) => `Frozen at data ${version}`,
  /** How many later changes touch what is shown. */
  touching: (n: number) =>
    n === 0
      ? 'no later change touches this view'
      : n === 1
        ? '1 later change touches this view'
        : `${n} later changes touch this view`,
  join: ' · ',
  lookUpFailed: 'later changes could not be looked up',
  tryAgain: 'Try again',
  showLatest: 'Show the latest',
  seeChanges: 'See the changes',
};
export type PinsText = typeof pinsEn;
