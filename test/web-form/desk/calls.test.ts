import { describe, expect, it, test } from 'vitest';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { CallAnswer } from '../../../shared/contract/calls.ts';
import { draftsInMemory } from '../referral/doubles.tsx';
import { json, problem } from '../support/api-double.ts';
import { RECORD, REFERENCE } from '../support/record.ts';
import { PARTNER, SCREENER, start } from '../support/start.ts';

const CALL: CallAnswer = {
  channel: 'phone',
  caller: 'professional',
  takenAt: '2026-11-24T13:40:00.000Z',
  keyedAt: '2026-11-24T14:00:00.000Z',
  keyedBy: 'Robin Shah',
  adviceOnly: true,
  adviceGiven: '<i>Keep</i> her there',
  callerWill: 'Ring her mother',
  followUp: { on: '2026-12-01', cameBackAt: null },
  writtenForm: { due: '2026-11-24T14:40:00.000Z', standing: 'overdue', chasedAt: null, received: null },
};
const WITH_CALL: StaffRecord = { ...RECORD, call: CALL };
const READ = `GET /api/referrals/${REFERENCE}`;
const CAME = `POST /api/referrals/${REFERENCE}/written-form`;
const PAGE = `/desk/referrals/${REFERENCE}/written-form`;

describe('recording a phone call or visit', () => {
  it('begins a draft with the time it is now, and lists what is not finished', async () => {
    const { store, control } = draftsInMemory();
    const { get, post, signedIn } = start({}, { drafts: store });
    const cookie = await signedIn(SCREENER);
    const begun = await post('/desk/calls', {}, cookie);
    const [draft] = control.kept.values();
    expect(begun.headers.get('location')).toBe(`/referrals/drafts/${draft?.id}/call`);
    expect(draft?.sections['call']).toEqual({
      channel: 'phone',
      'takenOn-day': '24',
      'takenOn-month': '11',
      'takenOn-year': '2026',
      takenTime: '15:10',
    });
    const page = await (await get('/desk/calls', cookie)).text();
    expect(page).toContain(`/referrals/drafts/${draft?.id}`);
    expect((await get(`/referrals/drafts/${draft?.id}/call`, cookie)).status).toBe(200);
  });

  it('says so where the draft cannot be kept', async () => {
    const { store, control } = draftsInMemory();
    control.down = true;
    const { post, signedIn } = start({}, { drafts: store });
    expect((await post('/desk/calls', {}, await signedIn(SCREENER))).status).toBe(503);
  });

  it('is not for partners', async () => {
    const { get, signedIn } = start();
    expect((await get('/desk/calls', await signedIn(PARTNER))).status).toBe(403);
  });
});

test('the record says how it came, what was advised, and that the written form is overdue', async () => {
  const { get, signedIn } = start({ [READ]: () => json(WITH_CALL) });
  const page = await (await get(`/desk/referrals/${REFERENCE}`, await signedIn(SCREENER))).text();
  for (const words of [
    'The call: advice only',
    '24 November 2026 at 14:00, by Robin Shah',
    '&lt;i&gt;Keep&lt;/i&gt; her there',
    'Comes back on 1 December 2026',
    'Overdue since 24 November 2026 at 14:40',
    `href="${PAGE}"`,
  ]) {
    expect(page).toContain(words);
  }
});

describe('the written form', () => {
  const saying = async (typed: Record<string, string>, answer = () => json(CALL)) => {
    const { post, signedIn, calls } = start({ [READ]: () => json(WITH_CALL), [CAME]: answer });
    const response = await post(PAGE, typed, await signedIn(SCREENER));
    return { response, page: await response.text(), said: calls.find(({ route }) => route === CAME) };
  };

  it('is said to have come, with its reference however it is typed', async () => {
    const { response, said } = await saying({ reference: 'ex 5v9h kyp6', words: '' });
    expect(response.headers.get('location')).toBe(`/desk/referrals/${REFERENCE}`);
    expect(said?.body).toEqual({ reference: 'EX-5V9H-KYP6' });
  });

  it('says by the field what is no reference, or is of nothing that can be opened', async () => {
    const { response, page, said } = await saying({ reference: 'by post', words: '' });
    expect(response.status).toBe(422);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('Reference must be like EX-7K3M-9QTD');
    expect(page).toContain('value="by post"');
    expect(said).toBeUndefined();
    const detail = 'Enter the reference of another referral that you can open';
    const refused = await saying({ reference: 'EX-5V9H-KYP6', words: '' }, () =>
      problem('fields-invalid', 422, [{ pointer: '/reference', detail }]),
    );
    expect(refused.page).toContain(detail);
  });

  it('says so where it had come meanwhile', async () => {
    const { response, page } = await saying({ reference: '', words: 'By hand' }, () =>
      problem('written-form-received', 409),
    );
    expect(response.status).toBe(409);
    expect(page).toContain('has come meanwhile');
  });

  it('is not asked of what was sent', async () => {
    const { get, signedIn } = start({ [READ]: () => json(RECORD) });
    expect((await get(PAGE, await signedIn(SCREENER))).status).toBe(404);
  });
});
