/** The ids that a dataset knows, for keys that name its records. Without it such ids are taken as they are. */
export interface Vocabulary {
  forums: ReadonlySet<string>;
  minerals: ReadonlySet<string>;
  /** Ids of agreements, and the groups to which they belong. */
  texts?: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  langs: ReadonlySet<string>;
  /** Published versions of the data, once they had to be asked for. */
  releases?: ReadonlySet<string> | undefined;
  /** Short names of forums and the ids for which they stand. */
  forumAliases?: ReadonlyMap<string, string>;
  /** Whether a subject such as `country:COD` exists. */
  hasSubject(subject: string): boolean;
}
