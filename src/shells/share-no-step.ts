// In place of share-step.ts in the one file, which has no address to be shared.
export function isShareable(): boolean {
  return false;
}

export async function shareStep(): Promise<void> {}
