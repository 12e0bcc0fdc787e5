import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_CHANGED, type SettingsChange } from '../../../shared/domain/adjustments/adjustments.ts';
import { differences, lowersRed } from '../../../shared/domain/adjustments/difference.ts';
import { RATING_CHOICES } from '../../../shared/domain/adjustments/rating-choices.ts';
import {
  type Received,
  type ReceivedMessage,
  replay,
  suggestedOtherwise,
} from '../../../shared/domain/adjustments/replay.ts';
import { underVersion } from '../../../shared/domain/adjustments/under-version.ts';
import { reassess } from '../../../shared/domain/after-sending/reassess.ts';
import { assess } from '../../../shared/domain/assess.ts';
import { manualTriage } from '../../../shared/domain/manual-triage.ts';
import { type Findings, NOTHING_FOUND } from '../../../shared/domain/prior-contact.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { anyFindings, anyReferral, IN_HOURS, OUT_OF_HOURS } from '../support/assessed.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { aReferral, yesTo } from '../support/referrals.ts';

const SETTINGS = { ...EXAMPLESHIRE, version: 'exampleshire-1' };
const under = (change: Partial<SettingsChange>) =>
  underVersion(SETTINGS, { number: 2, change: { ...NOTHING_CHANGED, ...change } });

/** A referral as it is stored once the rules of the code have read it. */
const received = (
  form: Referral,
  findings: Findings = NOTHING_FOUND,
  receivedAt: string = IN_HOURS,
): Received => {
  const all = subjectsOf(form).map(() => findings);
  return {
    reference: 'EX-0000-0001',
    form,
    receivedAt,
    agencyId: 'school',
    contacts: assess(form, all, SETTINGS, receivedAt, 'school').contacts.map((assessment) => ({
      number: assessment.number,
      findings,
      assessment,
    })),
  };
};

const tried = (one: Received, change: Partial<SettingsChange>) =>
  differences(replay(one, SETTINGS), replay(one, under(change)));

describe('a replay', () => {
  it('of unchanged rules changes nothing, and gives again what is stored', () => {
    fc.assert(
      fc.property(anyReferral, anyFindings, fc.constantFrom(IN_HOURS, OUT_OF_HOURS), (form, findings, at) => {
        const one = received(form, findings, at);
        expect(tried(one, {})).toEqual([]);
        for (const [place, contact] of replay(one, SETTINGS).contacts.entries()) {
          expect(contact).toEqual(one.contacts[place]?.assessment);
        }
      }),
    );
  });

  it('leaves what was read by hand red, whatever the rules say', () => {
    const form = aReferral({ concerns: yesTo(['weapon']) });
    const byHand: Received = {
      ...received(form),
      contacts: manualTriage(form, SETTINGS, IN_HOURS).contacts.map((assessment) => ({
        number: assessment.number,
        findings: NOTHING_FOUND,
        assessment,
      })),
    };
    expect(tried(byHand, { rating: { 'red.weapon': 'off' } })).toEqual([]);
  });

  it('knows a stored suggestion that today’s rules do not give, at receipt or since', () => {
    const [contact] = received(aReferral({})).contacts;
    if (contact === undefined) throw new Error('no contact');
    expect(suggestedOtherwise(contact, 'yellow')).toBe(false);
    expect(suggestedOtherwise(contact, 'red')).toBe(true);
    expect(suggestedOtherwise({ ...contact, raised: [{ from: 'red' }] }, 'red')).toBe(false);
  });
});

/**
 * A recount from the referrals alone: a contact changes its level when the rule is the only one that gives it that
 * level. It reads the rules that each contact is stored with and nothing else of the service.
 */
const recount = (one: Received, id: string, to: 'amber' | 'off'): number[] =>
  one.contacts
    .filter(({ assessment: { rating } }) => {
      const others = rating.rules.filter((rule) => rule.id !== id);
      if (others.length === rating.rules.length) return false;
      const levels = [...others.map(({ level }) => level), ...(to === 'amber' ? ['amber' as const] : [])];
      const left = (['red', 'amber'] as const).find((level) => levels.includes(level)) ?? 'yellow';
      return left !== rating.level;
    })
    .map(({ number }) => number);

const redRules = RATING_CHOICES.filter(({ starts, may }) => starts === 'red' && may.includes('off'));

describe('a rule made weaker', () => {
  it('lists exactly the contacts that a recount finds', () => {
    let [listed, runs] = [0, 0];
    fc.assert(
      fc.property(
        // Words are left out here: the recount reads answers alone.
        anyReferral.map((form) => ({ ...form, narrative: '' })),
        anyFindings,
        fc.constantFrom(...redRules),
        fc.constantFrom('amber' as const, 'off' as const),
        (form, findings, { id }, to) => {
          const one = received(form, findings);
          const lowered = tried(one, { rating: { [id]: to } }).filter(({ ways }) =>
            ways.includes('rating-down'),
          );
          expect(lowered.map(({ number }) => number)).toEqual(recount(one, id, to));
          expect(lowered.every(lowersRed)).toBe(true);
          for (const { because } of lowered) expect(because.map((rule) => rule.id)).toContain(id);
          listed += lowered.length;
          runs += 1;
        },
      ),
      { numRuns: 600 },
    );
    expect(runs).toBeGreaterThan(0);
    expect(listed).toBeGreaterThan(3);
  });

  it('says which way each contact changes, and because of what', () => {
    const form = aReferral({ concerns: yesTo(['weapon']) });
    expect(tried(received(form), { rating: { 'red.weapon': 'off' } })).toEqual([
      {
        number: 1,
        ways: ['rating-down'],
        before: { level: 'red', consent: 'proceed', queues: ['mash'], due: '2026-11-24T14:00:00.000Z' },
        after: { level: 'yellow', consent: 'proceed', queues: ['mash'], due: '2026-11-27T10:00:00.000Z' },
        because: [
          { id: 'red.weapon', words: 'Weapon used, shown or kept within reach' },
          { id: 'yellow.no-indicator', words: 'No indicator of harm in the answers' },
        ],
      },
    ]);
  });
});

describe('a rating that rose after it was sent', () => {
  const message = (later: Partial<ReceivedMessage>): ReceivedMessage => ({
    kind: 'information',
    words: 'He said more today',
    at: '2026-11-25T10:00:00.000Z',
    ...later,
  });

  it('is listed as lowered by a draft that weakens the rule by which a message raised it', () => {
    const one = received(aReferral({ concerns: yesTo(['neglect']) }));
    const later = { ...one, messages: [message({ concerns: yesTo(['weapon']) })] };
    expect(tried(one, { rating: { 'red.weapon': 'off' } })).toEqual([]);
    const [found, ...others] = tried(later, { rating: { 'red.weapon': 'off' } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ before: { level: 'red' }, after: { level: 'amber' } });
    expect(found !== undefined && lowersRed(found)).toBe(true);
  });

  it('is lowered by no draft where it was red before the message too', () => {
    const one = received(aReferral({ concerns: yesTo(['strangulation']) }));
    const later = { ...one, messages: [message({ concerns: yesTo(['weapon']) })] };
    expect(tried(later, { rating: { 'red.weapon': 'off' } }).filter(lowersRed)).toEqual([]);
  });

  it('is read again just as it rose when the messages came in, one after the other', () => {
    const code = fc.constantFrom('weapon', 'strangulation', 'neglect', 'arrested');
    fc.assert(
      fc.property(
        anyReferral,
        anyFindings,
        fc.array(code, { minLength: 1, maxLength: 3 }),
        (form, found, codes) => {
          const messages = codes.map((each, at) =>
            message({ concerns: yesTo([each]), at: `2026-11-2${5 + at}T10:00:00.000Z` }),
          );
          const one = received(form, found);
          let standing = one.contacts.map(({ findings, assessment }) => ({ findings, assessment }));
          for (const [at, each] of messages.entries()) {
            const sent = { referral: form, messages: messages.slice(0, at), standing, agencyId: 'school' };
            standing = reassess(sent, each, SETTINGS, each.at, () => expect.fail('a rule threw')).map(
              (assessment) => ({ findings: found, assessment }),
            );
          }
          const { contacts } = replay({ ...one, messages }, SETTINGS);
          expect(contacts).toEqual(standing.map(({ assessment }) => assessment));
          expect(tried({ ...one, messages }, {})).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what else a change does', () => {
  it('is named by the row of the consent table', () => {
    const form = aReferral({ consent: { told: 'no', agreement: 'not-sought' } });
    const [found] = tried(received(form), {
      consent: { 'consent.not-sought-no-harm': 'proceed-without-agreement' },
    });
    expect(found?.ways).toEqual(['consent', 'queues']);
    expect(found?.because.map(({ id }) => id)).toEqual(['consent.not-sought-no-harm']);
  });

  it('is named by the route', () => {
    const [found] = tried(received(aReferral({})), {
      routing: { 'route.mash': { off: false, also: ['early-help'] } },
    });
    expect([found?.ways, found?.because.map(({ id }) => id)]).toEqual([['queues'], ['route.mash']]);
  });

  it('is named by the clock', () => {
    const [found] = tried(received(aReferral({ concerns: yesTo(['weapon']) })), { numbers: { redHours: 1 } });
    expect([found?.ways, found?.because.map(({ id }) => id)]).toEqual([['due-earlier'], ['clock.red']]);
  });

  it('raises a brother or sister’s consent with the red that another child becomes', () => {
    const form = aReferral({
      children: [{ given: 'Robin', concerns: yesTo(['neglect']) }, { given: 'Wren' }],
      consent: { told: 'no', agreement: 'not-sought' },
    });
    const found = tried(received(form), { rating: { 'amber.neglect': 'red' } });
    expect(found.map(({ number, ways }) => [number, ways[0]])).toEqual([
      [1, 'rating-up'],
      [2, 'consent'],
    ]);
  });
});
