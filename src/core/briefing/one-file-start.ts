/** What is settled when a briefing is written as one file; `start.json` among its data. */
export interface OneFileStart {
  /** Id of the briefing. */
  briefing: string;
  /** What the address says unless it says otherwise, such as `lang=zh&theme=dark`. */
  query: string;
  /** Version and hash of the data, as the dataset states them. */
  version: string;
  hash: string;
}
