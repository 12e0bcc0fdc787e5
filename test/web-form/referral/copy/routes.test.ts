import { describe, expect, it } from 'vitest';
import { referral } from '../../../../shared/contract/referral/referral.ts';
import { json, problem } from '../../support/api-double.ts';
import { PARTNER, start } from '../../support/start.ts';

const REFERENCE = 'EX-7K3M-9QTD';
const ROUTE = `GET /api/referrals/${REFERENCE}`;
const RECORD = {
  view: 'sender',
  reference: REFERENCE,
  receivedAt: '2026-11-24T10:00:00.000Z',
  form: referral.parse({
    referrer: { name: 'Jo Teacher' },
    children: [{ given: '<b>Łucja</b>', family: '小明' }],
    narrative: 'What she said',
  }),
};

const open = async (path: string, answer = () => json(RECORD)) => {
  const { get, signedIn, calls } = start({ [ROUTE]: answer });
  return { answer: await get(path, await signedIn(PARTNER)), calls };
};

describe('a copy of what was sent', () => {
  it('is a page with everything, read by the API on behalf of whoever asks', async () => {
    const { answer, calls } = await open(`/referrals/${REFERENCE}/copy`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('Received on 24 November 2026 at 10:00');
    expect(page).toContain('&lt;b&gt;Łucja&lt;/b&gt; 小明');
    expect(page).toContain('What she said');
    expect(page.slice(0, page.indexOf('</title>'))).not.toContain('Łucja');
    expect(calls).toMatchObject([{ route: ROUTE, token: `Bearer token-of-${PARTNER.id}` }]);
  });

  it('is a file named by its reference alone, that nobody in between keeps', async () => {
    const { answer } = await open(`/referrals/${REFERENCE}/copy.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${REFERENCE}.pdf"`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it.each(['copy', 'copy.pdf'])('at %s is not there for anybody else', async (name) => {
    const path = `/referrals/${REFERENCE}/${name}`;
    expect((await open(path, () => problem('not-found', 404))).answer.status).toBe(404);
    expect((await start({ [ROUTE]: () => json(RECORD) }).get(path)).status).toBe(302);
    const { answer, calls } = await open(`/referrals/anything/${name}`);
    expect(answer.status).toBe(404);
    expect(calls).toEqual([]);
  });

  it('says so when it cannot be read just now', async () => {
    const { answer } = await open(`/referrals/${REFERENCE}/copy.pdf`, () => problem('unavailable', 503));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
});
