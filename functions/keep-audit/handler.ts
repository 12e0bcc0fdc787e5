import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { type KeepDependencies, keep } from './keep.ts';
import { putOnceIn } from './locked-bucket.ts';

export const createHandler = (wiring: KeepDependencies) =>
  middy<SQSEvent, SQSBatchResponse>().handler(keep(wiring));

export const handler = onFirstCall(() => {
  const { AUDIT_BUCKET } = environment(['AUDIT_BUCKET']);
  return createHandler({ putOnce: putOnceIn(AUDIT_BUCKET), log: logTo(toStandardOutput, realTime) });
});
