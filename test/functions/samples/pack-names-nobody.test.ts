import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { packOf } from '../../../functions/work-queue/samples/pack.ts';
import type { ContactItem, DecisionMade } from '../../../shared/store/items/contact.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { openFrontDoor } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';
import { decided } from './decided.ts';

let stored: StoredReferral;

beforeAll(async () => {
  const door = await openFrontDoor();
  const reference = await decided(door, {
    referral: aReferral({
      referrer: { ...aReferral().referrer, name: 'Orla Penhaligon', email: 'orla@canarybird.example' },
      children: [
        aChild({
          given: 'Zephyrine',
          family: 'Larkham-Quist',
          gp: 'Dr Havisham',
          socialWorker: 'Petronella Voss',
        }),
      ],
      adults: [{ given: 'Mirabel', family: 'O’Quist', relationship: 'Mother' }],
      consent: { told: 'yes', agreement: 'agreed', who: 'Mirabel and Ignatius' },
    }),
  });
  const found = await readReferral(door.records, reference);
  if (found === null) throw new Error('It is not there');
  stored = found;
  return door.close;
});

const AT = '2026-11-24T10:00:00.000Z';
const staff = (name: string) => ({ id: name, name });
const decision = (name: string, words: string): DecisionMade => ({
  queue: 'mash',
  outcome: 'information-and-advice',
  rationale: words,
  impactOnChild: words,
  tellReferrer: words,
  by: staff(name),
  at: AT,
});

/** The contact with somebody in every part in which a record can name them, and the same words in every text. */
const everywhere = (contact: ContactItem, words: string): ContactItem => ({
  ...contact,
  decisions: { mash: decision('Wilhelmina Ashgrove', words) },
  earlierDecisions: [decision('Ptolemy Brindle', words)],
  proposed: { mash: { ...decision('Clementine Dray', words), rules: [] } },
  overtaken: [{ ...decision('Evander Frost', words), rules: [] }],
  reopened: { mash: { by: staff('Guinevere Hollis'), at: AT, reason: words } },
  loweredFromRed: { by: staff('Isambard Jessop'), at: AT },
  agreementSaid: [
    {
      said: 'refused',
      whose: 'family',
      who: 'Kasimir',
      on: '2026-11-24',
      at: AT,
      takenBy: 'Leopoldine Mott',
      words,
      by: staff('Nehemiah Oakes'),
      from: 'desk',
    },
  ],
});

const NAMES = [
  'Zephyrine',
  'LARKHAM',
  'Quist',
  'Mirabel',
  'O’Quist',
  'Ignatius',
  'Orla Penhaligon',
  'Havisham',
  'Petronella Voss',
  'Wilhelmina',
  'Ptolemy Brindle',
  'Clementine',
  'Dray',
  'Evander Frost',
  'Guinevere',
  'Hollis',
  'Isambard Jessop',
  'Kasimir',
  'Leopoldine Mott',
  'Nehemiah Oakes',
];
const OTHER = [
  '3/4/16',
  '03-04-2016',
  '3 April 16',
  '2016',
  '07700 900123',
  '123456',
  'EX4 1AB',
  'a.b@high.example',
];
const LEFT =
  /zephyrine|larkham|quist|mirabel|ignatius|orla|penhaligon|havisham|petronella|voss|wilhelmina|ptolemy|brindle|clementine|\bdray|evander|frost|guinevere|hollis|isambard|jessop|kasimir|leopoldine|mott|nehemiah|oakes|\d{6}|@|2016|april|\d\/\d|\d-\d|EX4|07700/i;

it('holds no name of the record, date, number, postcode or e-mail, whoever wrote it and wherever', () => {
  const piece = fc.tuple(
    fc.constantFrom(...NAMES, ...OTHER),
    fc.constantFrom(' ', ', ', '’s friend ', ' (', ') ', '\n', '. ', ' – '),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const words = `He said: ${pieces.flat().join('')} home`;
      const { form, contacts } = stored;
      const [first] = contacts;
      if (first === undefined) throw new Error('no contact');
      const contact = everywhere(first, words);
      const referral: StoredReferral = {
        ...stored,
        form: {
          ...form,
          form: {
            ...form.form,
            narrative: words,
            whatHappened: words,
            childViews: words,
            parentViews: words,
          },
        },
        contacts: [contact],
      };
      const pack = JSON.stringify(packOf(referral, contact, []));
      expect(pack).not.toMatch(LEFT);
      expect(pack).toContain('He said');
    }),
    { numRuns: 60 },
  );
});
