/** Wrong usage: the command line says what was expected and ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
/** Fault in data or, with --strict, in the View: the command line ends with 1. */
export class DataError extends Error {
  override name = 'DataError';
}
