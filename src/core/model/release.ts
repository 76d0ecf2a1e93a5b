/** A published version of the data as `data/releases/index.json` lists it, the newest first. */
export interface Release {
  version: string;
  /** The day up to which its facts were gathered. */
  asof: string;
  /** SHA-256 of its records, hex. */
  hash: string;
}

/** Below 0 where `a` is the older version, above 0 where it is the newer one: `2026.11.22` < `2026.11.22-2` < `2026.11.22-10`. */
export function compareVersions(a: string, b: string): number {
  const [dayA = '', countA = '1'] = a.split('-');
  const [dayB = '', countB = '1'] = b.split('-');
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return Number(countA) - Number(countB);
}

/** The version after this one on the same facts: `2026.11.22-2` after `2026.11.22`. */
export function nextVersion(version: string): string {
  const [day = '', count = '1'] = version.split('-');
  return `${day}-${Number(count) + 1}`;
}
