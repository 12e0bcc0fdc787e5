import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../shared/contract/preview.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { whatWeDo } from '../../../web-form/referral/agreement/words.ts';
import { promptsFor } from '../../../web-form/referral/check/prompts.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const TOLD = { told: 'yes', agreement: 'agreed' };
const CLEAR = {
  referrer: {},
  children: [{ given: 'Ayesha' }],
  narrative: 'Ayesha comes to school hungry and falls asleep in lessons.',
  levelOfNeed: 3,
  consent: TOLD,
};

const asked = (body: Record<string, unknown>) => {
  const parsed = referral.parse({ ...CLEAR, ...body });
  return promptsFor(parsed, previewOf(parsed, EXAMPLESHIRE, NOW));
};

describe('before sending', () => {
  it('nothing is asked of a clear referral', () => {
    expect(asked({})).toEqual([]);
  });

  it.each([
    ['Dad and mum argue about money every week.', 'You have written about adults'],
    ['Please see attached report.', 'point to another document'],
    ['As discussed, see my email of Monday.', 'point to another document'],
    ['', 'You have not written'],
    ['   ', 'You have not written'],
  ])('“%s” is asked about', (narrative, words) => {
    expect(asked({ narrative })).toMatchObject([{ words: expect.stringContaining(words), page: 'worries' }]);
  });

  it.each([
    'Dad and mum argue every week. The children listen.',
    'Dad and mum argue and Ayesha listens.',
    `${'She has told her tutor what happens at home, in detail. '.repeat(6)} The child’s drawing is in the report.`,
  ])('“%s” is not', (narrative) => {
    expect(asked({ narrative })).toEqual([]);
  });

  it('what happened and a child’s own worry count as words about the child', () => {
    expect(asked({ narrative: '', whatHappened: 'Ayesha came late.' })).toEqual([]);
    expect(asked({ narrative: 'Dad argues.', children: [{ ownWorry: 'She is quiet.' }] })).toEqual([]);
  });

  it('an adult at risk with no child is not asked about a child', () => {
    expect(asked({ narrative: 'He hits his wife', children: [], adults: [{}] })).not.toContainEqual(
      expect.objectContaining({ words: expect.stringContaining('about adults') }),
    );
  });

  it('the level of need and the reason not to tell the family are asked for', () => {
    expect(asked({ levelOfNeed: undefined })).toMatchObject([{ page: 'risk', field: 'levelOfNeed' }]);
    expect(asked({ consent: { told: 'no' } })).toMatchObject([{ page: 'consent', field: 'reason' }]);
    expect(asked({ consent: { told: 'no', reasonWords: 'He would hurt her' } })).toEqual([]);
  });

  it('words that say more than the answers are quoted back', () => {
    const [prompt] = asked({
      narrative: 'The child said he put his hands round her neck and strangled her.',
    });
    expect(prompt).toMatchObject({
      page: 'concerns',
      words: expect.stringMatching(/^You wrote “.+”/),
    });
  });
});

describe('what we will do with the answer about agreement', () => {
  const does = (body: Record<string, unknown>): string => {
    const parsed = referral.parse({ ...CLEAR, ...body });
    return whatWeDo(previewOf(parsed, EXAMPLESHIRE, NOW)).join(' ');
  };
  const REFUSED = { told: 'yes', agreement: 'refused' };
  const NOT_TOLD = { told: 'no', agreement: 'not-sought' };

  it.each([
    [{ consent: TOLD }, 'Because the family or the young person agreed'],
    [{ consent: REFUSED, significantHarm: 'yes' }, 'go ahead without agreement'],
    [{ consent: NOT_TOLD, significantHarm: 'yes' }, 'a manager decides whether we may'],
    [{ consent: NOT_TOLD, significantHarm: 'not-known' }, 'go ahead without agreement'],
    [{ consent: REFUSED, significantHarm: 'no' }, 'a manager decides what may be done'],
    [{ consent: NOT_TOLD, significantHarm: 'no' }, 'ask you to talk to them'],
  ])('%j', (body, words) => {
    expect(does(body)).toContain('received and rated at once');
    expect(does(body)).toContain(words);
  });
});
