import type { z } from 'zod';
import { PATH_PARAMETERS } from '../../contract/path-parameters.ts';
import { ProblemError } from '../problem.ts';
import type { ApiMiddleware } from './logged.ts';

/** Largest body that is read, in bytes. The longest referral there can be is well below it. */
const LARGEST_BODY = 2_000_000;
const MOST_ERRORS = 50;

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong, field by field. A key that is not known is named by its place, as its own field. */
const fieldErrors = (issues: readonly z.core.$ZodIssue[]) =>
  issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            pointer: pointerOf([...issue.path, key]),
            detail: 'This field is not known',
          }))
        : [{ pointer: pointerOf(issue.path), detail: issue.message }],
    )
    .slice(0, MOST_ERRORS);

const textOf = (body: string, isBase64Encoded: boolean): string => {
  const bytes = isBase64Encoded ? Buffer.from(body, 'base64') : Buffer.from(body, 'utf8');
  if (bytes.byteLength > LARGEST_BODY) throw new ProblemError('too-large');
  return bytes.toString('utf8');
};

/** Object literals lose a property of this name in silence, so that no schema would ever see it. */
const refuseProto = (key: string, value: unknown): unknown => {
  if (key !== '__proto__') return value;
  throw new ProblemError('fields-invalid', {
    errors: [{ pointer: '/__proto__', detail: 'This field is not known' }],
  });
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text, refuseProto);
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('not-json');
  }
};

/** A key longer than the store takes would be its failure; a value of the wrong shape never gets there. */
const namesSomething = ([name, value]: [string, string | undefined]): boolean =>
  PATH_PARAMETERS[name]?.safeParse(value).success ?? true;

/** Reads path and body with their schemas; what does not fit in the body is answered field by field. */
export const parsed = (): ApiMiddleware => ({
  before: ({ event, context }) => {
    const route = context.answered?.route;
    if (!Object.entries(event.pathParameters ?? {}).every(namesSomething))
      throw new ProblemError('not-found');
    if (route?.idempotencyKey !== undefined) {
      const key = event.headers['idempotency-key'];
      if (route.idempotencyKey === 'required' && (key === undefined || key.trim() === '')) {
        throw new ProblemError('idempotency-key-missing');
      }
      if ((key ?? '').length > 200) {
        throw new ProblemError('idempotency-key-missing', {
          detail: 'Idempotency-Key must be 200 characters or fewer',
        });
      }
    }
    if (route?.query !== undefined) {
      const query = route.query.safeParse(event.queryStringParameters ?? {});
      if (!query.success)
        throw new ProblemError('fields-invalid', { errors: fieldErrors(query.error.issues) });
      context.query = query.data;
    }
    if (route?.body === undefined) return;
    const type = event.headers['content-type'] ?? '';
    if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type))
      throw new ProblemError('wrong-media-type');
    const body = route.body.safeParse(jsonOf(textOf(event.body ?? '', event.isBase64Encoded)));
    if (!body.success) throw new ProblemError('fields-invalid', { errors: fieldErrors(body.error.issues) });
    context.body = body.data;
  },
});
