import { createHash } from 'node:crypto';
import { randomId } from '../../shared/store/sessions.ts';

const markOf = (personId: string): string => createHash('sha256').update(personId).digest('base64url');

/**
 * The hidden token of one session's forms: 32 random bytes, then a digest of whose session it is. The digest
 * tells a page of this person's earlier session from anybody else's.
 */
export const formToken = (personId: string): string => `${randomId()}.${markOf(personId)}`;

/** Was this token made for a session of this person, now or earlier? It proves nothing: anybody can make one. */
export const isTokenFor = (personId: string, token: string): boolean =>
  token.split('.')[1] === markOf(personId);
