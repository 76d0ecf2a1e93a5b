// The few platform names that exist alike in browsers, workers and Node. Everything else of the DOM is out of reach here.
declare class URLSearchParams {
  constructor(init?: string);
  append(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}
