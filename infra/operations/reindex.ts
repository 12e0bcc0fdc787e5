import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { openCasesWithout } from '../../shared/store/index/open-cases-without.ts';
import { reindex } from '../../shared/store/index/reindex.ts';
import { removeKeys } from '../../shared/store/index/remove-keys.ts';
import { type MatchingSecret, prefixOf, versionsOf } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import { SECRET_KEPT_MINUTES } from '../../shared/store/secrets.ts';
import { placeFor } from './place.ts';
import { runCommand } from './run-command.ts';

/** Until each function has read a changed secret, some referrals come in without its keys. */
const waitUntilKnown = async (secretName: string): Promise<void> => {
  const { CreatedDate } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: secretName }),
  );
  const known = (CreatedDate?.getTime() ?? 0) + (SECRET_KEPT_MINUTES + 1) * 60_000;
  const wait = known - Date.now();
  if (wait <= 0) return;
  console.log(`Waiting ${Math.ceil(wait / 60_000)} minutes until every function has read the secret.`);
  await sleep(wait);
};

const whatNext = ({ version, next }: MatchingSecret): string =>
  next === undefined
    ? 'Everybody is found under the current keys.'
    : `Everybody is found under ${version} and ${next.version}. To go on: put ${next.version} first in the secret ` +
      `and ${version} as its next; six minutes later take ${version} out; six minutes after that run ` +
      `npm run reindex -- --remove ${version}.`;

const writeAnew = async (records: Records, secret: MatchingSecret): Promise<void> => {
  const { referrals, children } = await reindex(records, secret, {
    tell: (soFar) => console.error(`${soFar.referrals} referrals done.`),
  });
  console.log(`${referrals} referrals are under their keys, about ${children} persons.`);
  for (const version of versionsOf(secret)) {
    const without = await openCasesWithout(records, prefixOf(version));
    if (without === 0) continue;
    console.log(
      `${without} open cases are not found under ${prefixOf(version)}: run npm run open-cases with the register ` +
        'before you go on. Those that the register no longer has may be left.',
    );
  }
  console.log(whatNext(secret));
};

/**
 * `npm run reindex`: writes every matching key anew, for the next secret or a new key scheme, while the service
 * is up; it may be ended and run again. `--remove k1` then takes the old keys away. On this machine, or on AWS
 * with `--table <name> --secret <name>`. See docs/runbooks/reindex.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { table: { type: 'string' }, secret: { type: 'string' }, remove: { type: 'string' } },
  });
  if (values.secret !== undefined) await waitUntilKnown(values.secret);
  const { records, secret } = await placeFor(values, process.env);
  if (values.remove === undefined) {
    await writeAnew(records, secret);
  } else {
    console.log(`${await removeKeys(records, values.remove, secret)} old keys are gone.`);
  }
};

runCommand(main);
