import { fetchWithOwn } from '../../state/fetch-with-own.ts';
import type { Fetch } from '../../state/load.ts';

/** Fetches a file once, so that each look at another View does not ask the network again; a failure is asked for anew. */
export function keepingFetch(): Fetch {
  const kept = new Map<string, Promise<Response>>();
  return async file => {
    const asked = kept.get(file) ?? fetchWithOwn(file);
    kept.set(file, asked);
    try {
      const response = await asked;
      if (!response.ok) kept.delete(file);
      return response.clone();
    } catch (error) {
      kept.delete(file);
      throw error;
    }
  };
}
