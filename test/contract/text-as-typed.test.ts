import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type ReferralToSend, senderRecordIn, staffRecordIn } from '../support/api-client.ts';
import { openFrontDoor } from '../support/front-door.ts';

let partner: ApiClient;
let worker: ApiClient;

beforeAll(async () => {
  const door = await openFrontDoor();
  partner = door.as('partner');
  worker = door.as('social-worker');
  return door.close;
});

/** The same words in every field that takes text. */
const everyField = (words: string): ReferralToSend => {
  const person = {
    given: words,
    family: words,
    otherNames: [words, words],
    address: words,
    postcode: words,
    phone: words,
  };
  return {
    referrer: {
      name: words,
      jobTitle: words,
      agency: words,
      relationship: words,
      phone: words,
      reachToday: words,
      safeguardingLead: words,
    },
    agencyReference: words,
    children: [
      {
        ...person,
        firstLanguage: words,
        school: words,
        nhsNumber: words,
        upn: words,
        whereNow: words,
        socialWorker: words,
      },
      { ...person, born: '2016-04-01' },
    ],
    adults: [{ ...person, relationship: words }],
    concerns: { neglect: 'yes' },
    narrative: words,
    goingWell: words,
    supportTried: words,
    desiredOutcome: words,
    alreadyPhoned: words,
    followsCall: words,
    homeCouncil: words,
    consent: { told: 'no', who: words, whoseInformation: words, reasonWords: words },
    childViews: words,
    parentViews: words,
    keepFromFamily: words,
    staffSafety: words,
  };
};

describe('text in every field', () => {
  it.each([
    ['emoji', '🧸👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['right to left', 'مُحَمَّد ‏עברית‎ \u202Eevil'],
    ['HTML', '<script>alert("1")</script> &amp; <b>Zoë</b>'],
    ['a template', '{{7*7}} #{7*7} <%= 7*7 %> =1+1 %s %n'],
    ['a query', `'; DROP TABLE records; -- " OR 1=1`],
    ['NUL and other controls', 'a\u0000b\u0007\u001b[31m\r\n\tc'],
    ['marks without letters', '\u0301\u0301\u200b\ufeff'],
    ['nothing but spaces', '   '],
    ['nothing', ''],
    ['words of a prototype', '__proto__ constructor toString'],
  ])('is received and given back as typed: %s', async (_, words) => {
    const body = everyField(words);
    const reference = await partner.sent(body);
    expect(senderRecordIn(await partner.read(reference)).form).toEqual(body);
    expect(staffRecordIn(await worker.read(reference)).form).toEqual(body);
    expect((await worker.queue('mash')).status).toBe(200);
    expect((await partner.status(reference)).status).toBe(200);
  });

  it('is received when it holds half a character, which is given back as the sign for that', async () => {
    const reference = await partner.sent(everyField('a\ud83e b'));
    expect(senderRecordIn(await partner.read(reference)).form).toEqual(everyField('a\ufffd b'));
    expect((await worker.read(reference)).status).toBe(200);
  });
});
