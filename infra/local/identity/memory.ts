import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expires: number;
}

const SWEEP_EVERY = 500;

/**
 * Keeps the provider's sessions and grants for as long as the local service runs. A restart forgets them:
 * people sign in again, while signed access tokens stay good until they end.
 */
export const memoryAdapter = (): AdapterFactory => {
  const kept = new Map<string, Kept>();
  let writes = 0;

  const sweep = (): void => {
    for (const [key, { expires }] of kept) if (expires <= Date.now()) kept.delete(key);
  };
  const live = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    return found !== undefined && found.expires > Date.now() ? found.payload : undefined;
  };

  return (model): Adapter => {
    const key = (id: string): string => `${model}:${id}`;
    const findBy = async (matches: (payload: AdapterPayload) => boolean) => {
      for (const each of kept.keys()) {
        const payload = each.startsWith(key('')) ? live(each) : undefined;
        if (payload !== undefined && matches(payload)) return payload;
      }
      return undefined;
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        writes += 1;
        if (writes % SWEEP_EVERY === 0) sweep();
        kept.set(key(id), { payload, expires: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      },
      find: async (id) => live(key(id)),
      findByUid: (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: (code) => findBy((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = live(key(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void kept.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [each, { payload }] of kept) if (payload.grantId === grantId) kept.delete(each);
      },
    };
  };
};
