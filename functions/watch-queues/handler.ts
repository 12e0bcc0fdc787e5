import middy from '@middy/core';
import { AUTHORITY } from '#authority';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { rulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import { lookAround, MEASURES } from './figures/look-around.ts';
import type { WatchDependencies } from './step.ts';
import { STEPS } from './steps.ts';
import { watch } from './watch.ts';

export interface WatchWiring extends Omit<WatchDependencies, 'timeLeft'> {
  readonly now: () => Date;
}

export const createHandler = ({ now, ...wiring }: WatchWiring) => {
  const inForce = rulesInForce({ ...wiring, now, ...rulesNotRead(wiring.log) });
  return middy<unknown, void>().handler(async (_event, context) => {
    const settings = await inForce();
    const deps = { ...wiring, settings, timeLeft: () => context.getRemainingTimeInMillis() };
    const at = now().toISOString();
    await lookAround(MEASURES, deps, at);
    await watch(STEPS, deps, at);
  });
};

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  return createHandler({
    settings: AUTHORITY,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    now: realTime,
    log: logTo(toStandardOutput, realTime),
  });
});
