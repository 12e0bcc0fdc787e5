import { NotAsExpected } from './not-as-expected.ts';

/** A page or an answer that takes longer is as good as none. */
const LONGEST_MS = 20_000;

/**
 * An answer of the status that is expected.
 * @throws NotAsExpected with the status of any other answer
 */
export const ask = async (
  fetched: typeof fetch,
  url: string,
  init: RequestInit,
  expected: number,
): Promise<Response> => {
  const response = await fetched(url, {
    ...init,
    // A token or a secret may be with it, and is for this address alone.
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  if (response.status !== expected) {
    await response.body?.cancel();
    throw new NotAsExpected('Answered with another status', response.status);
  }
  return response;
};
