import { importJWK, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { AUDIENCE } from '../../../../infra/local/identity/person.ts';
import { apiClient, problemIn, senderRecordIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../../support/front-door.ts';
import { red } from '../../../support/referrals.ts';

const POLICE = 'exampleshire-police';

/** A social worker who also has a partner’s account with an agency: both roles in one token. */
const withBothRoles = (door: FrontDoor) =>
  apiClient(door.url, async () =>
    new SignJWT({ roles: ['partner', 'social-worker'], agency: POLICE, name: 'Esi Quarshie' })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: door.keys.signing.kid ?? '' })
      .setIssuer(door.issuer)
      .setAudience(AUDIENCE)
      .setSubject('somebody with two roles')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(await importJWK(door.keys.signing, 'RS256')),
  );

it('staff from whom a record is kept do not read it as a colleague of whoever sent it, only what they sent themself', async () => {
  const door = await openFrontDoor();
  try {
    const both = withBothRoles(door);
    const reason = 'The mother is a cousin of hers.';
    const colleagues = await door.as('partner', { agency: POLICE }).sent(red());
    expect((await both.read(colleagues)).status).toBe(200);
    expect((await both.declareConflict(colleagues, { reason })).status).toBe(200);
    expect(problemIn(await both.read(colleagues)).code).toBe('conflict-of-interest');
    expect(problemIn(await both.status(colleagues)).code).toBe('conflict-of-interest');

    const own = await both.sent(red());
    await door.as('manager').restrict(own, { reason, allowed: [] });
    expect(senderRecordIn(await both.read(own)).reference).toBe(own);
    expect((await both.status(own)).status).toBe(200);
    expect((await door.as('partner', { agency: POLICE }).read(own)).status).toBe(200);
  } finally {
    await door.close();
  }
});
