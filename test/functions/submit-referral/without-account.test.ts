import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, problemIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';
import { about, everything } from '../../support/stored.ts';

const EMAIL = 'orla@housing.example';

let door: FrontDoor;
let pages: ApiClient;
beforeAll(async () => {
  door = await openFrontDoor();
  pages = door.asPerson({ ...door.person('system'), agency: undefined });
  return door.close;
});

type Referrer = ReturnType<typeof aReferral>['referrer'];
const from = (referrer: Referrer) => aReferral({ referrer });
const storedOf = async (reference: string) => about(await everything(door.records), reference);

describe('a referral of somebody without an account', () => {
  it('is nobody’s agency’s, and the audit says which kind of person sent it', async () => {
    const reference = await pages.sent(
      from({ sentBy: 'professional', verifiedEmail: EMAIL, agency: 'Exampleshire Police', source: '4' }),
    );
    const stored = await storedOf(reference);
    const audit = stored.find(({ pk }) => pk.startsWith('AUDIT#'));
    expect(audit).toMatchObject({
      by: { role: 'system' },
      detail: { sentBy: 'professional', emailVerified: true },
    });
    expect(JSON.stringify(audit)).not.toContain(EMAIL);
    const form = stored.find(({ sk }) => sk === 'FORM');
    expect(form).toMatchObject({ agencyId: 'unverified:exampleshire-police', replyTo: EMAIL, source: '4' });
    const police = door.as('partner', { agency: 'exampleshire-police' });
    expect((await police.read(reference)).status).toBe(404);
    expect((await police.status(reference)).status).toBe(404);
  });

  it('may be anonymous when it is of the public', async () => {
    const reference = await pages.sent(from({ sentBy: 'public', anonymous: true, source: '9' }));
    const form = (await storedOf(reference)).find(({ sk }) => sk === 'FORM');
    expect(form).toMatchObject({ source: '9', agencyName: 'Anonymous' });
    expect(form).not.toHaveProperty('replyTo');
  });

  it.each<[string, Referrer, string]>([
    ['without a verified address', { sentBy: 'professional' }, '/referrer/verifiedEmail'],
    ['anonymously', { sentBy: 'professional', verifiedEmail: EMAIL, anonymous: true }, '/referrer/anonymous'],
  ])('is not taken from a professional %s', async (_, referrer, pointer) => {
    const problem = problemIn(await pages.send(from(referrer)));
    expect(problem).toMatchObject({ code: 'fields-invalid', errors: [{ pointer }] });
  });
});

describe('what only the service’s own pages can know', () => {
  it.each([
    ['a partner', () => door.as('partner')],
    ['a system of an agency', () => door.as('system')],
  ])('is not believed of anybody else: %s', async (_, who) => {
    for (const referrer of [{ sentBy: 'public' }, { verifiedEmail: EMAIL }] as const) {
      const answer = await who().send(from(referrer));
      expect(problemIn(answer).code).toBe('fields-invalid');
    }
  });
});
