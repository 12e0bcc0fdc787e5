import middy from '@middy/core';
import { onFirstCall } from '../../../shared/http/environment.ts';
import { countTry, undelivered } from '../../../shared/store/outbox.ts';
import { delivery } from '../delivery.ts';
import { deliveryFromEnvironment } from '../from-environment.ts';
import type { DeliveryWiring } from '../wiring.ts';
import { redrive } from './redrive.ts';

export const createHandler = (wiring: DeliveryWiring) =>
  middy<unknown, void>().handler((_event, context) =>
    redrive({
      undelivered: (before, limit) => undelivered(wiring.records, before, limit),
      countTry: (id) => countTry(wiring.records, id),
      deliver: delivery(wiring),
      now: wiring.now,
      timeLeft: () => context.getRemainingTimeInMillis(),
      log: wiring.log,
    }),
  );

export const handler = onFirstCall(() => createHandler(deliveryFromEnvironment()));
