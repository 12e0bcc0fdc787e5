import { createHash } from 'node:crypto';
import { randomId } from '../../shared/store/sessions.ts';

const markOf = (personId: string): string => createHash('sha256').update(personId).digest('base64url');

/**
 * The hidden token of one session's forms: 32 random bytes, then a digest of whose session it is. The digest
 * lets a form whose session is gone wait for its author, and for nobody else.
 */
export const formToken = (personId: string): string => `${randomId()}.${markOf(personId)}`;

/**
 * Under which name a form waits that was posted without a session: `browser` is a secret that only the
 * browser keeps. Undefined where the token does not say whose the form was.
 */
export const keeperByToken = (browser: string, token: string): string | undefined => {
  const mark = token.split('.')[1];
  return mark === undefined || mark === '' ? undefined : `${browser}.${mark}`;
};

/** The name under which this person's form would wait for this browser. */
export const keeperByPerson = (browser: string, personId: string): string => `${browser}.${markOf(personId)}`;
