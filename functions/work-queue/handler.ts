import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { decide, rate, release } from './act.ts';
import { ask } from './ask.ts';
import type { DeskDependencies } from './desk.ts';
import { listOneQueue, listQueues } from './list.ts';
import { look } from './look.ts';
import { pull } from './pull.ts';
import { answer, undo } from './same-child/answer.ts';
import { compare } from './same-child/compare.ts';

export const createHandler = (wiring: DeskDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [
      answering(ROUTES.listQueues, listQueues(wiring)),
      answering(ROUTES.listQueue, listOneQueue(wiring)),
      answering(ROUTES.pullNext, pull(wiring)),
      answering(ROUTES.readReferral, look(wiring)),
      answering(ROUTES.releaseWork, release(wiring)),
      answering(ROUTES.confirmRating, rate(wiring)),
      answering(ROUTES.decide, decide(wiring)),
      answering(ROUTES.askQuestion, ask(wiring)),
      answering(ROUTES.compareSameChild, compare(wiring)),
      answering(ROUTES.answerSameChild, answer(wiring)),
      answering(ROUTES.undoSameChild, undo(wiring)),
    ],
    wiring,
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  return createHandler({
    ...httpFromEnvironment(isUnavailable, EXAMPLESHIRE),
    settings: EXAMPLESHIRE,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    now: realTime,
  });
});
