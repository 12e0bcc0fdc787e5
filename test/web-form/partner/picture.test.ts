import { expect, test } from 'vitest';
import type { PartnerPictureAnswer } from '../../../shared/contract/answers/report.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { json } from '../support/api-double.ts';
import { MANAGER, PARTNER, start } from '../support/start.ts';

const OWN: PartnerPictureAnswer['own'] = {
  referred: { red: 1, amber: 5, yellow: 14 },
  agreement: { agreed: 14, refused: 1, missing: 5 },
  outcomes: [{ outcome: 'early-help', words: 'Offered early help', count: 9 }],
  told: 17,
  hoursToFeedback: 21.5,
};
const PICTURE: PartnerPictureAnswer = {
  agency: 'Exampleshire High School',
  from: '2025-11-25',
  to: '2026-11-24',
  own: OWN,
  all: {
    referred: { red: 41, amber: 225, yellow: 513 },
    agreement: { agreed: 600, refused: 79, missing: 100 },
    outcomes: [
      { outcome: 'early-help', words: 'Offered early help', count: 300 },
      { outcome: 'no-further-action', words: 'No further action', count: 100 },
    ],
    told: 700,
    hoursToFeedback: 30.4,
  },
  agencies: 19,
};

const GUEST: Person = { id: 'g-1', name: 'Guest', roles: [], kind: 'public' };

const shown = async (answer: PartnerPictureAnswer, path = '/our-picture', person = PARTNER) => {
  const { get, signedIn } = start({ 'GET /api/partner-picture': () => json(answer) });
  const response = await get(path, await signedIn(person));
  const text = await response.text();
  return { response, text, words: text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') };
};

test('an agency reads its own figures beside those of all', async () => {
  const { response, words } = await shown(PICTURE);
  expect(response.status).toBe(200);
  for (const said of [
    'Exampleshire High School What became of your referrals',
    'from 25 November 2025 to 24 November 2026',
    'all 19 agencies',
    'Children and adults referred 20 41',
    'Told what was decided 17 36.8',
    'Hours from sending until told 21.5 30.4',
    'Red 5% (1 of 20) 5% (41 of 779)',
    'You did not say 25% (5 of 20) 13% (100 of 779)',
    'Offered early help 100% (9 of 9) 75% (300 of 400)',
    'No further action 0% (0 of 9) 25% (100 of 400)',
  ]) {
    expect(words).toContain(said);
  }
});

test('where few agencies sent anything their sums are not shown, and why is said', async () => {
  const { words } = await shown({ ...PICTURE, all: null, agencies: 4 });
  expect(words).toContain('fewer than five agencies sent anything');
  expect(words).toContain('Children and adults referred 20 Told');
  expect(words).not.toContain('All agencies');
  expect(words).not.toContain('Average agency');
});

test('an agency that sent nothing yet reads that, and no share of nothing', async () => {
  const nothing = {
    referred: { red: 0, amber: 0, yellow: 0 },
    agreement: { agreed: 0, refused: 0, missing: 0 },
    outcomes: [],
    told: 0,
    hoursToFeedback: null,
  };
  const { words } = await shown({ ...PICTURE, own: nothing, all: null, agencies: 0 });
  expect(words).toContain('Hours from sending until told –');
  expect(words).toContain('Nothing that you sent has been decided yet.');
  expect(words).not.toContain('NaN');
});

test('each table is a file', async () => {
  const { response, text } = await shown(PICTURE, '/our-picture/by-rating.csv');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="by-rating-2026-11-24.csv"');
  expect(text).toContain('"Red","5","1","20","5","41","779"');
  expect((await shown(PICTURE, '/our-picture/else.csv')).response.status).toBe(404);
});

test('partners alone see it: no staff, nobody without an account', async () => {
  for (const person of [MANAGER, GUEST]) {
    expect((await shown(PICTURE, '/our-picture', person)).response.status).toBe(403);
  }
});
