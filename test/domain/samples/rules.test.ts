import { describe, expect, it } from 'vitest';
import { ACT_OF, JUDGEMENT_IDS } from '../../../shared/domain/samples/judgements.ts';
import { mayReview, nextCase } from '../../../shared/domain/samples/may-review.ts';
import { PROMPT_IDS, type PromptAnswer } from '../../../shared/domain/samples/prompts.ts';
import { agreementBetween, type Reviewed, resultsOf } from '../../../shared/domain/samples/results.ts';
import { stratumOf } from '../../../shared/domain/samples/strata.ts';

describe('who may review', () => {
  it('is nobody who had a part in it, knows the family or reviewed it already', () => {
    expect(mayReview('a', { barred: ['a'], reviewers: [] })).toBe('own-decision');
    expect(mayReview('a', { barred: [], reviewers: [], conflicts: ['a'] })).toBe('knows-family');
    expect(mayReview('a', { barred: ['b'], reviewers: ['a'] })).toBe('reviewed');
    expect(mayReview('a', { barred: [], reviewers: ['b', 'c'] })).toBe('complete');
    expect(mayReview('a', { barred: ['b'], reviewers: ['c'] })).toBe('yes');
  });

  it('is offered what nobody reviewed first, and never what they may not review', () => {
    const cases = [
      { number: 1, may: 'own-decision', reviews: 0 },
      { number: 2, may: 'yes', reviews: 1 },
      { number: 3, may: 'yes', reviews: 0 },
    ] as const;
    expect(nextCase(cases, true)).toBe(3);
    expect(nextCase(cases.slice(0, 2), true)).toBe(2);
    expect(nextCase(cases.slice(0, 2), false)).toBeUndefined();
    expect(nextCase(cases.slice(0, 1), true)).toBeUndefined();
  });
});

describe('judgements', () => {
  it('are the four, and only a child at risk opens a contact as red', () => {
    expect(JUDGEMENT_IDS).toHaveLength(4);
    expect(JUDGEMENT_IDS.filter((id) => ACT_OF[id] === 'reopened-red')).toEqual(['child-at-risk']);
  });
});

describe('parts of those eligible', () => {
  const fact = {
    outcome: 'no-further-action',
    level: 'amber',
    agencyId: 'a',
    agencyName: 'A school',
    deciders: [
      { id: '2', name: 'Zed' },
      { id: '1', name: 'Ann' },
    ],
  } as const;

  it('are one for each contact, by whichever divisions were chosen', () => {
    expect(stratumOf(fact, [])).toEqual({ key: '', words: 'All' });
    expect(stratumOf(fact, ['rating', 'outcome']).key).toBe('no-further-action|amber');
    expect(stratumOf(fact, ['decision-maker'])).toEqual({ key: '1%2B2', words: 'Ann and Zed' });
  });
});

const answers = (answer: PromptAnswer): Reviewed['answers'] =>
  Object.fromEntries(PROMPT_IDS.map((id) => [id, answer])) as Reviewed['answers']; // every prompt

const reviewed = (changes: Partial<Reviewed>): Reviewed => ({
  caseId: '1.1',
  slot: 'first',
  period: '2026-11-23',
  judgement: 'agree',
  answers: answers('yes'),
  parts: { outcome: 'Nothing' },
  ...changes,
});

describe('results', () => {
  it('count by period, prompt and part, and show periods in which nobody reviewed', () => {
    const { periods, prompts, parts, slots } = resultsOf(
      [reviewed({}), reviewed({ caseId: '1.2', judgement: 'premature', answers: answers('no') })],
      ['2026-11-16', '2026-11-23'],
    );
    expect(periods.map(({ reviews }) => reviews)).toEqual([0, 2]);
    expect(periods[1]?.judgements).toEqual({
      agree: 1,
      'agree-with-learning': 0,
      premature: 1,
      'child-at-risk': 0,
    });
    expect(prompts[0]?.answers).toEqual({ yes: 1, partly: 0, no: 1, 'not-applicable': 0 });
    expect(parts).toMatchObject([{ by: 'outcome', rows: [{ name: 'Nothing', reviews: 2 }] }]);
    expect(slots.map(({ reviews }) => reviews)).toEqual([2, 0, 0]);
  });

  it('compare the first and second review of a case, and no other', () => {
    const agreement = agreementBetween([
      reviewed({}),
      reviewed({ slot: 'second', judgement: 'premature' }),
      reviewed({ slot: 'external' }),
      reviewed({ caseId: '1.2' }),
    ]);
    expect(agreement).toEqual({
      cases: 1,
      sameJudgement: 0,
      prompts: PROMPT_IDS.length,
      samePrompts: PROMPT_IDS.length,
    });
  });
});
