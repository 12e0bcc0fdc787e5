import { randomInt } from 'node:crypto';
import { AUTHORITY } from '#authority';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { checkCode } from '../../shared/store/email-codes/check-code.ts';
import { issueCode } from '../../shared/store/email-codes/issue-code.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { issuePass } from '../../shared/store/guests/pass.ts';
import type { Records } from '../../shared/store/records.ts';
import { secretReader } from '../../shared/store/secrets.ts';
import * as codes from './codes.ts';

export interface Wiring extends HttpDependencies {
  readonly records: Records;
  /** Key of the hashes, and of what is sealed until it is sent. */
  readonly codesSecret: () => Promise<string>;
  readonly now: () => Date;
}

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

export const createHandler = (wiring: Wiring): ApiHandler => {
  const { records, codesSecret, now } = wiring;
  const deps: codes.CodeDependencies = {
    now,
    newCode,
    issue: async (asked) => issueCode(records, asked, await codesSecret()),
    check: async (given) => checkCode(records, given, await codesSecret()),
    pass: async (address, at) => issuePass(records, address, at, await codesSecret()),
  };
  return apiHandler(
    [
      answering(ROUTES.sendEmailCode, codes.sendCode(deps)),
      answering(ROUTES.checkEmailCode, codes.checkCode(deps)),
    ],
    wiring,
  );
};

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, CODES_SECRET_NAME } = environment(['RECORDS_TABLE', 'CODES_SECRET_NAME']);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    ...httpFromEnvironment(isUnavailable, AUTHORITY),
    admit: admission(records, realTime, AUTHORITY.calendar.timeZone),
    records,
    codesSecret: secretReader(CODES_SECRET_NAME),
    now: realTime,
  });
});
