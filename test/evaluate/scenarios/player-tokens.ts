import type { Keys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';

const TWO_HOURS = 7_200;

/** A submit-only token of no agency, since each scenario names its own, and a manager's to read with. */
export const playerTokens = async (
  keys: Keys,
  issuer: string,
): Promise<{ sender: string; reader: string }> => {
  const mint = (role: 'system' | 'manager'): Promise<string> =>
    mintToken({
      keys,
      issuer,
      person: {
        id: `scenario-${role}`,
        name: '',
        role,
        email: 'scenarios@exampleshire.example',
        jobTitle: '',
      },
      clock: { now: () => new Date() },
      lifetimeSeconds: TWO_HOURS,
    });
  const [sender, reader] = await Promise.all([mint('system'), mint('manager')]);
  return { sender, reader };
};
