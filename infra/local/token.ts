import { CannotStart } from './cannot-start.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration/people.ts';
import { loadOrCreateKeys } from './identity/keys.ts';
import { mintToken, personFor } from './identity/mint.ts';
import { localSettings } from './settings.ts';
import { parseTokenCommand } from './token-command.ts';

const EIGHT_HOURS = 8 * 60 * 60;

try {
  const { issuer, keysDirectory } = localSettings(process.env);
  const person = personFor(parseTokenCommand(process.argv.slice(2)), DEMONSTRATION_PEOPLE);
  const keys = await loadOrCreateKeys(keysDirectory);
  const clock = { now: () => new Date() };
  console.log(await mintToken({ keys, issuer, person, clock, lifetimeSeconds: EIGHT_HOURS }));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
