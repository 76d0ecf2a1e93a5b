export type WhereErrorCode =
  | 'character'
  | 'term-missing'
  | 'unknown'
  | 'ambiguous'
  | 'not-a-quantity'
  | 'number'
  | 'unclosed'
  | 'unopened'
  | 'operator'
  | 'too-long';

/** What is wrong with an expression, and where; its words stand in `core/text/where-errors.*.ts`. */
export interface WhereError {
  code: WhereErrorCode;
  /** Of the first letter concerned, counted from 1. */
  position: number;
  /** What stands there; '' at the end. */
  got: string;
  /** What may have been meant, likeliest first. */
  near: readonly string[];
}

/** Carries a `WhereError` out of the parser; never leaves the folder. */
export class WhereFault extends Error {
  readonly fault: WhereError;
  constructor(code: WhereErrorCode, position: number, got: string, near: readonly string[] = []) {
    super(code);
    this.fault = { code, position, got: got.length > 30 ? `${got.slice(0, 29)}…` : got, near };
  }
}
