import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_WORDS,
  type AgreementSaid,
  type AgreementStanding,
  agreementNow,
  noticeOf,
} from '../../../shared/domain/consent/agreement-said.ts';
import { AGREEMENTS } from '../../../shared/domain/consent/answers.ts';
import { decideConsent } from '../../../shared/domain/consent/decide-consent.ts';
import { saidInAnswer } from '../../../shared/domain/consent/said-in-answer.ts';

const anySent: fc.Arbitrary<AgreementStanding> = fc.record({
  answers: fc.record({
    told: fc.constantFrom('yes', 'no', 'not-known', undefined),
    agreement: fc.constantFrom(...AGREEMENTS, undefined),
  }),
});

const onDay = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

const anyEvent: fc.Arbitrary<AgreementSaid> = fc
  .record({
    said: fc.constantFrom(...AGREEMENT_WORDS),
    whose: fc.constantFrom('family' as const, 'young-person' as const),
    day: fc.integer({ min: 1, max: 28 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ said, whose, day, minute }) => ({
    said,
    whose,
    on: onDay(day),
    at: `2026-12-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
  }));

/** Events of which no two were said on one day. */
const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ on }) => on, maxLength: 6 });

const outcomeOf = (sent: AgreementStanding, events: readonly AgreementSaid[]) => {
  const { answers, own } = agreementNow(sent, events);
  return decideConsent({
    answers,
    ownAgreement: own,
    age: { kind: 'born', years: 9, days: 3300 },
    harm: 'no',
    level: 'yellow',
  });
};

const said = (word: AgreementSaid['said'], day = 29): AgreementSaid => ({
  said: word,
  whose: 'family',
  on: onDay(day),
  at: '2026-12-01T12:00:00.000Z',
});

describe('what stands about agreement', () => {
  it('does not depend on the order in which it was written down', () => {
    fc.assert(
      fc.property(anySent, anyEvents, (sent, events) => {
        expect(agreementNow(sent, events.toReversed())).toEqual(agreementNow(sent, events));
      }),
    );
  });

  it('is what was sent where nothing was said since', () => {
    fc.assert(fc.property(anySent, (sent) => void expect(agreementNow(sent, [])).toEqual(sent)));
  });

  it('is a no once the family said no last, whatever was said before, and goes to a manager', () => {
    fc.assert(
      fc.property(
        anySent,
        anyEvents,
        fc.constantFrom('refused' as const, 'withdrawn' as const, 'parents-disagree' as const),
        (sent, events, no) => {
          expect(outcomeOf(sent, [...events.filter(({ whose }) => whose === 'family'), said(no)]).rule).toBe(
            'consent.refused-no-harm',
          );
        },
      ),
    );
  });

  it('is a yes once the family said yes last', () => {
    fc.assert(
      fc.property(anySent, anyEvents, (sent, events) => {
        expect(outcomeOf(sent, [...events, said('given')]).outcome).toBe('proceed');
      }),
    );
  });

  it('is never less of a no because nobody was asked again', () => {
    fc.assert(
      fc.property(anySent, anyEvents, (sent, events) => {
        const before = agreementNow(sent, events);
        const after = agreementNow(sent, [...events, said('not-asked')]);
        const isNo = ['refused', 'parents-disagree'].includes(before.answers.agreement ?? '');
        if (isNo) expect(after.answers).toEqual(before.answers);
        else expect(after.answers.agreement).toBe('not-sought');
      }),
    );
  });

  it('keeps a young person’s own apart from the family’s', () => {
    const own: AgreementSaid = { ...said('given'), whose: 'young-person' };
    const sent: AgreementStanding = {
      answers: { told: 'yes', agreement: 'refused' },
      own: { competent: 'yes' },
    };
    const now = agreementNow(sent, [own]);
    expect(now.answers).toEqual(sent.answers);
    expect(now.own).toEqual({ agreement: 'agreed', competent: 'yes' });
    expect(outcomeOf(sent, [own]).rule).toBe('consent.young-person-agreed');
    const withdrawn: AgreementSaid = { ...own, said: 'withdrawn', on: '2026-11-30' };
    expect(outcomeOf(sent, [own, withdrawn]).rule).toBe('consent.refused-no-harm');
  });
});

describe('what there is to notice', () => {
  it.each([
    [['given'], null],
    [['refused'], 'agreement-refused'],
    [['given', 'withdrawn'], 'agreement-withdrawn'],
    [['withdrawn', 'not-asked'], 'agreement-withdrawn'],
    [['withdrawn', 'given'], null],
    [['parents-disagree'], 'agreement-refused'],
  ] as const)('after %j: %s', (words, notice) => {
    expect(noticeOf(words.map((word, at) => said(word, at + 1)))).toBe(notice);
  });
});

describe('an answer of the referrer', () => {
  const AT = '2026-11-24T10:00:00.000Z';
  it.each([
    [{ told: 'yes', agreement: 'agreed' }, 'given'],
    [{ told: 'no', agreement: 'agreed' }, 'not-asked'],
    [{ agreement: 'agreed' }, 'not-asked'],
    [{ told: 'yes', agreement: 'refused' }, 'refused'],
    [{ agreement: 'refused' }, 'refused'],
    [{ told: 'yes', agreement: 'parents-disagree' }, 'parents-disagree'],
    [{ told: 'no' }, 'not-asked'],
  ] as const)('%j means %s', (answers, word) => {
    expect(saidInAnswer(answers, AT, '2026-11-24').said).toBe(word);
  });

  it('is of the day given, and of today where none was or it is still to come', () => {
    const on = (agreedOn?: string) =>
      saidInAnswer({ told: 'yes', agreement: 'agreed', agreedOn }, AT, '2026-11-24').on;
    expect([on('2026-11-20'), on(), on('2026-12-24')]).toEqual(['2026-11-20', '2026-11-24', '2026-11-24']);
  });
});
