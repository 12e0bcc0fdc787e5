import middy from '@middy/core';
import { onFirstCall } from '../../../shared/http/environment.ts';
import { countTry, undelivered } from '../../../shared/store/outbox.ts';
import { type DeliveryWiring, delivery } from '../delivery.ts';
import { deliveryFromEnvironment } from '../from-environment.ts';
import { redrive } from './redrive.ts';

export const createHandler = (wiring: DeliveryWiring) =>
  middy<unknown, void>().handler(() =>
    redrive({
      undelivered: (before, limit) => undelivered(wiring.records, before, limit),
      countTry: (id) => countTry(wiring.records, id),
      deliver: delivery(wiring),
      now: wiring.now,
      log: wiring.log,
    }),
  );

export const handler = onFirstCall(() => createHandler(deliveryFromEnvironment()));
