import { describe, expect, it, test } from 'vitest';
import { NOTHING_CHANGED, type SettingsChange } from '../../../shared/domain/adjustments/adjustments.ts';
import { changeInWords } from '../../../shared/domain/adjustments/in-words.ts';
import { numbersOf } from '../../../shared/domain/adjustments/number-choices.ts';
import { onlyChanged, refusedOfChange } from '../../../shared/domain/adjustments/refused.ts';
import { ROUTING_CHOICES } from '../../../shared/domain/adjustments/routing-choices.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';

const OWN = numbersOf(EXAMPLESHIRE);
const change = (part: Partial<SettingsChange>): SettingsChange => ({ ...NOTHING_CHANGED, ...part });
const refused = (part: Partial<SettingsChange>) => refusedOfChange(change(part), OWN);

describe('what is never made weaker', () => {
  test.each<[string, Partial<SettingsChange>, string, RegExp]>([
    [
      'danger now',
      { rating: { 'red.immediate-danger': 'amber' } },
      '/rating/red.immediate-danger',
      /always red/,
    ],
    [
      'harm that the referrer suspects',
      { rating: { 'amber.significant-harm': 'off' } },
      '/rating/amber.significant-harm',
      /at least amber/,
    ],
    [
      'harm that is not known',
      { rating: { 'amber.significant-harm-not-known': 'off' } },
      '/rating/amber.significant-harm-not-known',
      /at least amber/,
    ],
    [
      'the third contact',
      { rating: { 'amber.repeat-contacts': 'off' } },
      '/rating/amber.repeat-contacts',
      /cumulative harm/,
    ],
    [
      'what could not be read',
      { rating: { 'red.needs-manual-triage': 'amber' } },
      '/rating/red.needs-manual-triage',
      /always red/,
    ],
    [
      'agreement where harm is suspected',
      { consent: { 'consent.not-sought-harm': 'clarify-with-referrer' } },
      '/consent/consent.not-sought-harm',
      /nothing may wait/,
    ],
    [
      'a refusal without harm',
      { consent: { 'consent.refused-no-harm': 'proceed-without-agreement' } },
      '/consent/consent.refused-no-harm',
      /a manager decides about each family/,
    ],
    [
      'the way of a red',
      { routing: { 'route.red': { off: true, also: [] } } },
      '/routing/route.red/off',
      /Every red/,
    ],
    [
      'the way of last resort',
      { routing: { 'route.mash': { off: true, also: [] } } },
      '/routing/route.mash/off',
      /never in no queue|no contact is ever/,
    ],
    [
      'the designated officer',
      { routing: { 'route.allegation': { off: true, also: [] } } },
      '/routing/route.allegation/off',
      /has to see it/,
    ],
    ['the clock of a red', { numbers: { redHours: 5 } }, '/numbers/redHours', /^Must be from 1 to 4\. /],
    [
      'the one working day of statutory guidance',
      { numbers: { amberWorkingDays: 2 } },
      '/numbers/amberWorkingDays',
      /^Must be 1\. .*statutory/,
    ],
    ['the review of the third', { numbers: { repeatContacts: 4 } }, '/numbers/repeatContacts', /third/],
  ])('%s is refused with a reason', (_, part, pointer, words) => {
    const [first, ...others] = refused(part);
    expect(others).toEqual([]);
    expect(first?.pointer).toBe(pointer);
    expect(first?.detail).toMatch(words);
  });

  it('holds words alone at amber: neither more nor nothing', () => {
    for (const level of ['red', 'off'] as const) {
      expect(refused({ rating: { 'amber.narrative-suggests-higher-risk': level } })).toHaveLength(1);
    }
  });

  it('lets no route be off without which a contact might be in no queue', () => {
    expect(ROUTING_CHOICES.filter(({ mayBeOff }) => mayBeOff).map(({ id }) => id)).toEqual([
      'route.domestic-abuse',
      'route.domestic-abuse-and-more',
      'route.early-help',
    ]);
    expect(ROUTING_CHOICES.every(({ mayBeOff, why }) => mayBeOff || (why ?? '') !== '')).toBe(true);
  });
});

describe('what may be changed', () => {
  it('is refused nowhere', () => {
    expect(
      refused({
        rating: { 'red.weapon': 'amber', 'amber.neglect': 'red', 'amber.significant-harm': 'red' },
        consent: { 'consent.not-sought-no-harm': 'proceed-without-agreement' },
        routing: {
          'route.early-help': { off: true, also: [] },
          'route.red': { off: false, also: ['manager-decision'] },
        },
        numbers: { redHours: 2, repeatContacts: 2 },
      }),
    ).toEqual([]);
  });

  it('names no rule that there is not', () => {
    expect(
      refused({ rating: { 'red.nothing': 'off' }, routing: { 'route.nowhere': { off: true, also: [] } } }),
    ).toEqual([
      { pointer: '/rating/red.nothing', detail: 'There is no such rule' },
      { pointer: '/routing/route.nowhere', detail: 'There is no such rule' },
    ]);
  });

  it('adds no queue that nobody works then', () => {
    const also = { off: false, also: ['emergency-duty-team' as const] };
    expect(refused({ routing: { 'route.mash': also } })[0]?.pointer).toBe('/routing/route.mash/also');
  });

  it('is only what differs from the code and the authority’s own settings', () => {
    const typed = change({
      rating: { 'red.weapon': 'red', 'amber.neglect': 'red' },
      consent: { 'consent.agreed': 'proceed' },
      routing: { 'route.mash': { off: false, also: [] } },
      numbers: { redHours: 4, repeatMonths: 12 },
    });
    expect(onlyChanged(typed, OWN)).toEqual(
      change({ rating: { 'amber.neglect': 'red' }, numbers: { repeatMonths: 12 } }),
    );
  });

  it('is said in words', () => {
    const after = change({
      rating: { 'red.weapon': 'amber', 'amber.arrested': 'off' },
      consent: { 'consent.refused-no-harm': 'proceed-without-agreement' },
      routing: {
        'route.early-help': { off: true, also: [] },
        'route.mash': { off: false, also: ['early-help'] },
      },
      numbers: { redHours: 2 },
    });
    expect(changeInWords(NOTHING_CHANGED, after, OWN, (queue) => `<${queue}>`)).toEqual([
      'Weapon used, shown or kept within reach: from red to amber',
      'Arrested or in custody: from amber to not asked',
      'Agreement was refused and no significant harm is suspected: from a manager decides to go ahead without agreement',
      'Request for early help, agreed, no indicator of harm: from <early-help> to not taken',
      'To be screened by the MASH: from <mash> to <mash> and <early-help>',
      'A red is due after (hours, day and night): from 4 to 2',
    ]);
    expect(changeInWords(after, after, OWN, String)).toEqual([]);
  });
});
