import * as z from 'zod';

/** Every way an answer can be a problem: stable code, HTTP status, title. */
export const PROBLEMS = {
  'not-json': { status: 400, title: 'The request is not valid JSON' },
  'idempotency-key-missing': { status: 400, title: 'An Idempotency-Key header is needed' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'access-ended': { status: 403, title: 'You have no access' },
  restricted: { status: 403, title: 'This record is restricted' },
  'conflict-of-interest': { status: 403, title: 'You cannot work on this record' },
  'own-decision': { status: 403, title: 'You cannot countersign this yourself' },
  'own-review': { status: 403, title: 'You had a part in this decision' },
  'not-found': { status: 404, title: 'Not found' },
  'held-by-another': { status: 409, title: 'Somebody else holds this work' },
  'not-held': { status: 409, title: 'You do not hold this work' },
  'already-reviewed': { status: 409, title: 'This has already been reviewed' },
  'already-done': { status: 409, title: 'This has already been decided' },
  'checks-not-allowed': { status: 409, title: 'Partners cannot be asked yet' },
  'check-closed': { status: 409, title: 'This check is closed' },
  'no-written-form': { status: 409, title: 'No written form is awaited' },
  'written-form-received': { status: 409, title: 'The written form has come already' },
  'not-restricted': { status: 409, title: 'This record is not restricted' },
  'not-decided-yet': { status: 409, title: 'There is no decision yet' },
  'awaiting-manager': { status: 409, title: 'This waits for a manager to countersign it' },
  'countersign-first': { status: 409, title: 'Countersign or send back what is proposed first' },
  'nothing-proposed': { status: 409, title: 'There is nothing to countersign' },
  'changed-since': { status: 409, title: 'This was changed since you opened it' },
  'too-many-messages': { status: 409, title: 'This referral takes no more messages: phone instead' },
  'changed-meanwhile': { status: 409, title: 'Somebody changed this since you looked' },
  'test-referral': { status: 409, title: 'This is a test referral' },
  'test-not-received': { status: 409, title: 'This test has not come in' },
  'on-hold': { status: 409, title: 'There is a legal hold already' },
  'not-on-hold': { status: 409, title: 'There is no legal hold' },
  'marks-undecided': { status: 409, title: 'Not every mark is decided yet' },
  deleted: { status: 410, title: 'This was deleted under the retention rules' },
  'too-large': { status: 413, title: 'The request is too large' },
  'wrong-media-type': { status: 415, title: 'Send JSON' },
  'fields-invalid': { status: 422, title: 'Some answers need attention' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another referral' },
  'code-not-right': { status: 422, title: 'This is not the code that was sent' },
  'code-ended': { status: 422, title: 'This code cannot be used any more' },
  unexpected: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'Not available just now' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode]), // keys are the codes
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
    /** With `changed-since`: what others changed since, newest first. */
    changes: z.array(z.strictObject({ at: z.iso.datetime(), by: z.string(), words: z.string() })).optional(),
    /** With `held-by-another`: who holds it, and until when. */
    held: z.strictObject({ by: z.string(), until: z.iso.datetime() }).optional(),
    traceId: z.string().optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
