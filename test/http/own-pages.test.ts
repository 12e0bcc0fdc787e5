import { describe, expect, it } from 'vitest';
import { isOwnPages } from '../../shared/http/caller.ts';
import { ownPagesOf } from '../../shared/http/own-pages.ts';

const AUDIENCE = 'front-door-api';
const TOKEN = {
  sub: 'front-door-pages',
  client_id: 'front-door-pages',
  aud: AUDIENCE,
  scope: `${AUDIENCE}/referrals`,
};

describe('a token of the client credentials grant', () => {
  it('is the pages’ own under the id that the settings name: it may only send, for no agency', () => {
    const caller = ownPagesOf(TOKEN, AUDIENCE, 'front-door-pages');
    expect(caller).toEqual({ id: 'front-door-pages', name: 'The web form', roles: ['system'] });
    expect(caller && isOwnPages(caller)).toBe(true);
  });

  it.each([
    ['another client', { client_id: 'somebody-else', sub: 'somebody-else' }],
    ['a person who signed in at the pages', { sub: 'ann' }],
    ['one without the scope', { scope: 'openid profile' }],
    ['one for another API', { aud: 'another-api' }],
  ])('is not the pages’ own: %s', (_, changes) => {
    expect(ownPagesOf({ ...TOKEN, ...changes }, AUDIENCE, 'front-door-pages')).toBeUndefined();
  });

  it('is nobody’s where the settings name no such client', () => {
    expect(ownPagesOf(TOKEN, AUDIENCE, undefined)).toBeUndefined();
  });
});

it('a system of an agency is never taken for the pages', () => {
  expect(isOwnPages({ id: 's', name: 'S', roles: ['system'], agency: 'exampleshire-high' })).toBe(false);
  expect(isOwnPages({ id: 's', name: 'S', roles: ['partner'] })).toBe(false);
});
