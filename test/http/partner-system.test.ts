import { importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCE } from '../../infra/local/identity/person.ts';
import { ALL_ROUTES, ROUTES } from '../../shared/contract/routes.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { type ApiClient, apiClient } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';
import { everything } from '../support/stored.ts';

const SCHOOL = 'exampleshire-high-records';
const HOSPITAL = 'exampleshire-hospital-records';
const SCOPE = `${AUDIENCE}/referrals`;

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

/** A token as Cognito writes it for client credentials: no audience and no name, only client and scope. */
const tokenOf = async (clientId: string, more: Record<string, unknown> = {}): Promise<string> =>
  new SignJWT({ client_id: clientId, scope: SCOPE, token_use: 'access', version: 2, ...more })
    .setProtectedHeader({ alg: 'RS256', kid: door.keys.signing.kid ?? '' })
    .setIssuer(door.issuer)
    .setSubject(String(more['sub'] ?? clientId))
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(door.keys.signing, 'RS256'));

const as = (clientId: string, more?: Record<string, unknown>): ApiClient =>
  apiClient(door.url, () => tokenOf(clientId, more));

describe('a partner’s system', () => {
  it('sends for its agency, whatever the form says, and follows what it sent', async () => {
    const reference = await as(SCHOOL).sent(aReferral({ referrer: { agency: 'Exampleshire Police' } }));
    expect((await as(SCHOOL).status(reference)).status).toBe(200);
    const colleague = door.as('partner', { agency: 'exampleshire-high' });
    expect((await colleague.status(reference)).status).toBe(200);
    expect((await door.as('partner', { agency: 'exampleshire-police' }).status(reference)).status).toBe(404);
  });

  it('follows what its agency’s people sent, and nothing of another agency', async () => {
    const reference = await door.as('partner', { agency: 'exampleshire-high' }).sent(aReferral());
    expect((await as(SCHOOL).status(reference)).status).toBe(200);
    expect((await as(HOSPITAL).status(reference)).status).toBe(404);
  });

  it('is named in the audit as that system', async () => {
    const reference = await as(HOSPITAL).sent(aReferral());
    await as(HOSPITAL).status(reference);
    const events = (await everything(door.records)).filter(({ pk }) => pk.startsWith(`AUDIT#${reference}`));
    const system = EXAMPLESHIRE.partnerSystems.find(({ clientId }) => clientId === HOSPITAL);
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'received',
        by: { id: HOSPITAL, name: system?.name, role: 'partner-system' },
      }),
    );
    expect(events.map(({ by }) => by)).toEqual(
      events.map(() => expect.objectContaining({ id: HOSPITAL, name: system?.name })),
    );
  });

  it('may ask what it may do, and nothing else', async () => {
    const may: readonly string[] = ALL_ROUTES.filter(
      ({ roles }) => roles === 'anyone' || roles.includes('partner-system'),
    ).map(({ id }) => id);
    expect(may.toSorted()).toEqual(['openApi', 'ownAccess', 'referralStatus', 'submitReferral']);
  });
});

describe('a token of the client credentials grant', () => {
  it('gives no role that it claims for itself', async () => {
    const claimed = { roles: ['manager'], agency: 'exampleshire-police' };
    const greedy = as(SCHOOL, claimed);
    expect((await greedy.queues()).status).toBe(403);
    expect((await greedy.call(ROUTES.submitReferral, { body: aReferral() })).status).toBe(400);
  });

  it.each([
    ['of a client that the settings do not name', 'somebody-elses-records', {}],
    ['without the scope of this API', SCHOOL, { scope: 'openid' }],
    ['with the same scope of another API', SCHOOL, { scope: 'other-api/referrals' }],
    ['for another audience', SCHOOL, { aud: 'other-api' }],
    ['that speaks for somebody else', SCHOOL, { sub: 'k7vq2m9xw4tb' }],
  ])('is refused: %s', async (_, clientId, more) => {
    expect((await as(clientId, more).send(aReferral())).status).toBe(401);
  });
});
