import { beforeAll, describe, expect, it } from 'vitest';
import { handOver } from '../../../shared/contract/answers/hand-over.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { handOverIn, problemIn, workIn } from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, aReferral, red, refused } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

let door: FrontDoor;
let reference: string;
let earlier: string;

const BROTHER = aChild({ given: 'Anselm' });
const CHILD = aChild({
  given: 'Łucja',
  sex: 'F',
  ethnicity: 'WOTH',
  disabilities: ['HEAR'],
  nhsNumber: '943 476 5919',
  upn: 'A801200005001',
});

beforeAll(async () => {
  door = await openFrontDoor();
  const police = door.as('partner', { agency: 'exampleshire-police' });
  earlier = await police.sent(aReferral({ children: [CHILD], narrative: 'Seen alone at the station.' }));
  door.clock.set('2026-11-24T11:00:00.000Z');
  const partner = door.as('partner');
  reference = await partner.sent(
    red({ children: [CHILD, BROTHER], adults: [{ given: 'Agata', relationship: 'mother' }] }),
  );
  await partner.say(reference, { kind: 'information', words: 'He came back drunk.' });
  const worker = door.as('social-worker');
  expect(workIn(await worker.pull('mash')).reference).toBe(reference);
  const decided = await worker.decide(`${reference}.mash`, {
    contact: 1,
    outcome: 'strategy-discussion',
    rationale: 'There was a knife',
    impactOnChild: 'She hid in the shed',
  });
  expect(decided.status).toBe(200);
  return door.close;
});

describe('one contact for the case system', () => {
  it('holds whom it is about, the family, the rating with its reasons, and all that was said and decided', async () => {
    const file = handOverIn(await door.as('social-worker').handOver(reference));
    expect(file).toMatchObject({
      format: 'safeguarding-front-door/hand-over',
      version: 1,
      madeBy: { name: 'Halina Brzeska' },
      authority: { id: 'exampleshire' },
      reference,
      sentBy: { agency: 'Exampleshire High School', source: { code: '2A', words: 'SCHOOLS' } },
      contact: { contactId: `${reference}.1`, person: { details: CHILD }, rating: { level: 'red' } },
      household: {
        children: [{ contactId: `${reference}.2`, details: BROTHER }],
        adults: [{ given: 'Agata' }],
      },
      decisions: [{ outcome: 'strategy-discussion', impactOnChild: 'She hid in the shed' }],
      messages: [{ words: 'He came back drunk.' }],
    });
    expect(file.contact.rating.suggested.rules.map(({ words }) => words).join()).not.toBe('');
    expect(file.referral.children).toHaveLength(2);
    expect(file.timeline.map(({ words }) => words)).toContain('Referral received');
  });

  it('names earlier contacts, and nothing of what they say', async () => {
    const answer = await door.as('social-worker').handOver(reference);
    expect(handOverIn(answer).priorContacts).toMatchObject([
      { contactId: `${earlier}.1`, agency: 'Exampleshire Police', grade: 'same' },
    ]);
    expect(answer.text).not.toContain('Seen alone');
  });

  it('has the names and codes of the Standard Safeguarding Dataset', async () => {
    const { standard, contact } = handOverIn(await door.as('manager').handOver(reference));
    expect(standard).toEqual({
      ssd_person: {
        pers_person_id: expect.stringMatching(/./),
        pers_forename: 'Łucja',
        pers_surname: CHILD.family,
        pers_sex: 'F',
        pers_ethnicity: 'WOTH',
        pers_dob: CHILD.born,
        pers_expected_dob: null,
        pers_common_child_id: '9434765919',
      },
      ssd_disability: [{ disa_disability_code: 'HEAR' }],
      // The pupil number fails its check: it stands in the referral only, as typed.
      ssd_linked_identifiers: [{ link_identifier_type: 'NHS Number', link_identifier_value: '9434765919' }],
      ssd_contacts: {
        cont_contact_id: contact.contactId,
        cont_person_id: standard?.ssd_person.pers_person_id,
        cont_contact_date: '2026-11-24T11:00:00.000Z',
        cont_contact_source_code: '2A',
        cont_contact_source_desc: 'SCHOOLS',
        cont_contact_outcome_json: { NEW_REFERRAL: 'Y' },
      },
      ssd_cin_episodes: [
        expect.objectContaining({
          cine_referral_id: contact.contactId,
          cine_referral_outcome_json: { STRATEGY_DISCUSSION: 'Y' },
          cine_referral_nfa: 'N',
        }),
      ],
    });
  });

  it('is no social care referral while nothing is decided', async () => {
    const { standard, decisions } = handOverIn(await door.as('manager').handOver(reference, 2));
    expect(decisions).toEqual([]);
    expect(standard?.ssd_contacts.cont_contact_outcome_json).toEqual({});
    expect(standard?.ssd_cin_episodes).toEqual([]);
    expect(standard?.ssd_person).toMatchObject({ pers_sex: 'U', pers_ethnicity: 'NOBT' });
  });

  it('of an adult has no part in a dataset about children', async () => {
    const adult = await door
      .as('partner')
      .sent(aReferral({ children: [], adults: [{ given: 'Edna', estimatedAge: 80 }] }));
    const file = handOverIn(await door.as('manager').handOver(adult));
    expect(file.contact.person.kind).toBe('adult');
    expect(file.standard).toBeNull();
  });

  it('says that it was taken, by whom and which, in the audit and on the timeline', async () => {
    const before = (await chainOf(door.records, reference)).length;
    const file = handOverIn(await door.as('manager').handOver(reference, 2));
    const [event, ...more] = (await chainOf(door.records, reference)).slice(before);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      action: 'handed-over',
      by: { name: 'Miriam Tolland', role: 'manager' },
      detail: { contact: 2 },
    });
    expect(file.timeline.at(-1)).toMatchObject({ words: 'Taken along for the case system' });
  });
});

describe('whoever may not read the record', () => {
  it('cannot take it along, and leaves no trace of it', async () => {
    const managers = await door.as('partner').sent(refused());
    const before = (await everything(door.records)).filter(({ pk }) => pk.startsWith('AUDIT#'));
    const answer = await door.as('social-worker').handOver(managers);
    expect(problemIn(answer).code).toBe('not-found');
    expect(problemIn(await door.as('social-worker').handOver('EX-0000-0000')).code).toBe('not-found');
    expect(problemIn(await door.as('social-worker').handOver(reference, 9)).code).toBe('not-found');
    expect(problemIn(await door.as('screener').handOver(reference)).code).toBe('not-allowed');
    expect(problemIn(await door.as('partner').handOver(reference)).code).toBe('not-allowed');
    const after = (await everything(door.records)).filter(({ pk }) => pk.startsWith('AUDIT#'));
    expect(after).toEqual(before);
  });

  it('at night is the hub; the duty team takes its own', async () => {
    door.clock.set(EVENING);
    const night = await door.as('partner').sent(red());
    expect((await door.as('emergency-duty').handOver(night)).status).toBe(200);
    expect((await door.as('social-worker').handOver(night)).status).toBe(404);
    door.clock.set(TUESDAY);
  });
});

describe('a file that a program reads', () => {
  it('has no part that the schema does not name', async () => {
    const { body } = await door.as('manager').handOver(reference);
    expect(handOver.safeParse({ ...Object(body), surprise: 1 }).success).toBe(false);
  });
});
