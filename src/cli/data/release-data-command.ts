import { releaseData } from './release-data.ts';

/** Publishes the data and says what was done; 0, or 1 when that can't be. */
export function releaseDataCommand(root = '.'): number {
  try {
    const done = releaseData(root);
    if (done.state === 'unchanged')
      console.log(`Nothing has changed since ${done.version}, which is published: nothing was written.`);
    else {
      const since = done.before === null ? '' : `: ${count(done.changes)} changed since ${done.before}`;
      console.log(`Published ${done.version}${since}. Commit these files; they are never changed again:`);
      for (const file of done.files) console.log(`  ${file}`);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function count(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}
