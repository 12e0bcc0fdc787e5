import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../functions/returns/ssd/check.ts';
import { standardDataset } from '../../../functions/returns/ssd/dataset.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { aContact, aSocialCareReferral, decidedAs } from './a-contact.ts';

const RULES = {
  on: '2026-12-01',
  outcomes: EXAMPLESHIRE.outcomes,
  workerId: (id: string) => `worker of ${id}`,
};

describe('the standard dataset', () => {
  it('has a contact with its source and the authority’s own keys for what became of it', () => {
    const decisions = [decidedAs('information-and-advice'), decidedAs('social-care-assessment')];
    const contact = aContact({ childId: 'A1B2', contactId: 'EX-7K3M-9QTD.7', decisions });
    expect(standardDataset([contact], [], RULES).ssd_contacts).toEqual([
      {
        cont_contact_id: 'EX-7K3M-9QTD.7',
        cont_person_id: 'A1B2',
        cont_contact_date: '2026-11-20T10:00:00.000Z',
        cont_contact_source_code: '2A',
        cont_contact_source_desc: 'SCHOOLS',
        cont_contact_outcome_json: { ADVICE: 'Y', NEW_REFERRAL: 'Y' },
      },
    ]);
  });

  it('has an episode for each social care referral', () => {
    const referral = aSocialCareReferral({ concerns: { 'parental-mental-health': 'yes' } });
    expect(standardDataset([], [referral], RULES).ssd_cin_episodes).toMatchObject([
      {
        cine_referral_id: referral.contactId,
        cine_referral_date: '2026-11-20T11:00:00.000Z',
        cine_cin_primary_need_code: 'N3',
        cine_referral_outcome_json: { SINGLE_ASSESSMENT: 'Y' },
        cine_referral_nfa: 'N',
        cine_referral_team: 'Assessment Team',
        cine_referral_worker_id: 'worker of sw-1',
      },
    ]);
  });

  it('has each child once, with what was said last of each field', () => {
    const childId = 'A1B2';
    const before = aContact({
      childId,
      child: { given: 'Tam', family: 'Quill', sex: 'F', born: '2014-03-12' },
    });
    const after = aContact({
      childId,
      receivedAt: '2026-11-22T10:00:00.000Z',
      child: { given: 'Tamsin', sex: 'U', ethnicity: 'NOBT', nhsNumber: '943 476 5919' },
    });
    const { ssd_person: persons } = standardDataset([before, after], [before], RULES);
    expect(persons).toEqual([
      {
        pers_person_id: childId,
        pers_forename: 'Tamsin',
        pers_surname: 'Quill',
        pers_sex: 'F',
        pers_gender: '00',
        pers_ethnicity: 'NOBT',
        pers_dob: '2014-03-12',
        pers_expected_dob: null,
        pers_common_child_id: '9434765919',
      },
    ]);
  });

  it('has every person whom a row names, and no other', () => {
    const tables = standardDataset([aContact(), aContact()], [aSocialCareReferral()], RULES);
    const named = [
      ...tables.ssd_contacts.map((row) => row.cont_person_id),
      ...tables.ssd_cin_episodes.map((row) => row.cine_person_id),
    ];
    expect(new Set(tables.ssd_person.map((row) => row.pers_person_id))).toEqual(new Set(named));
  });

  it('has no name and no number of a child whose record is kept from whoever makes it', () => {
    const hidden = aContact({
      hidden: true,
      child: { given: 'Tamsin', family: 'Quill', nhsNumber: '943 476 5919', upn: 'B801200005001', sex: 'F' },
    });
    const tables = standardDataset([hidden], [], RULES);
    const words = JSON.stringify(tables);
    for (const kept of ['Tamsin', 'Quill', '9434765919', 'B801200005001']) expect(words).not.toContain(kept);
    expect(tables.ssd_person).toMatchObject([{ pers_forename: null, pers_sex: 'F' }]);
    expect(checkDataset(tables, [hidden])[0]?.notes).toEqual([]);
  });

  it('fails for a child without any date of birth, and notes what is undecided or fails its check', () => {
    const contact = aContact({ child: { upn: 'A801200005001', nhsNumber: '9434765918' }, number: 3 });
    const referral = aSocialCareReferral({ openCase: undefined, decisions: [] });
    const all = [contact, referral];
    const lists = checkDataset(standardDataset([contact], [referral], RULES), all);
    expect(lists.map(({ name, rows }) => [name, rows])).toEqual([
      ['ssd_person', 2],
      ['ssd_contacts', 1],
      ['ssd_cin_episodes', 1],
    ]);
    expect(lists.flatMap(({ failing }) => failing)).toMatchObject([{ field: 'pers_dob', number: 3 }]);
    expect(lists.flatMap(({ notes }) => notes.map(({ field }) => field))).toEqual([
      'pers_common_child_id',
      'link_identifier_value',
      'cont_contact_outcome_json',
      'cine_cin_primary_need_code',
      'cine_referral_team',
    ]);
  });
});
