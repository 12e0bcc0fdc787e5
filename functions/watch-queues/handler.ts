import middy from '@middy/core';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { rulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import type { WatchDependencies } from './step.ts';
import { STEPS } from './steps.ts';
import { watch } from './watch.ts';

export interface WatchWiring extends Omit<WatchDependencies, 'timeLeft'> {
  readonly now: () => Date;
}

export const createHandler = ({ now, ...wiring }: WatchWiring) => {
  const inForce = rulesInForce({ ...wiring, now, ...rulesNotRead(wiring.log) });
  return middy<unknown, void>().handler(async (_event, context) =>
    watch(
      STEPS,
      { ...wiring, settings: await inForce(), timeLeft: () => context.getRemainingTimeInMillis() },
      now().toISOString(),
    ),
  );
};

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  return createHandler({
    settings: EXAMPLESHIRE,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    now: realTime,
    log: logTo(console.log, realTime),
  });
});
