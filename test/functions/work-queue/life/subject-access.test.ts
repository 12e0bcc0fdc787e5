import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../../shared/contract/answers/subject-access.ts';
import {
  accessPackIn,
  auditIn,
  childAuditIn,
  packOfferIn,
  packReleaseIn,
  problemIn,
} from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../../support/front-door.ts';
import { aChild, aReferral } from '../../../support/referrals.ts';

let door: FrontDoor;
let reference: string;
let earlier: string;
let pack: Pack;

const CHILD = aChild({ given: 'Łucja', family: 'Quillon', nhsNumber: '943 476 5919' });
const ASKED = { request: 'SAR-2026-7', askedBy: 'Her mother, for her', receivedOn: '2026-11-23' };

beforeAll(async () => {
  door = await openFrontDoor();
  earlier = await door
    .as('partner', { agency: 'exampleshire-police' })
    .sent(aReferral({ children: [CHILD], narrative: 'Bertram Ashgrove brought her to the station.' }));
  door.clock.set('2026-11-24T11:00:00.000Z');
  reference = await door.as('partner').sent(
    aReferral({
      children: [CHILD, aChild({ given: 'Anselm', family: 'Quillon', address: '7 Mill Lane, Exampleton' })],
      adults: [
        {
          given: 'Bertram',
          family: 'Ashgrove',
          relationship: 'uncle',
          phone: '01632 960 444',
          address: '12 Weir Street',
        },
      ],
      referrer: { name: 'Orla Penhaligon', email: 'orla@high.example' },
      narrative: 'Orla Penhaligon saw Łucja with ANSELM. Ring 01632960444. Her aunt was there.',
      parentViews: 'He says it is nothing.',
      keepFromFamily: 'That the neighbour rang.',
    }),
  );
  const worker = door.as('social-worker');
  await door.as('manager').take(`${reference}.mash`, { reason: 'continuing-work' });
  await door.as('manager').askPartners(`${reference}.mash`, {
    contacts: [1],
    agencies: ['exampleshire-police'],
    question: 'What do you know of the family?',
    necessity: 'Nobody else was there',
    familyKnows: 'told',
    basis: { kind: 'agreement-given' },
  });
  expect((await worker.read(reference)).status).toBe(200);
  const [check] = (await door.as('agency-responder', { agency: 'exampleshire-police' }).checks()).text.match(
    /"id":"([^"]+)"/,
  ) ?? [''];
  const id = check.slice('"id":"'.length, -1);
  const answered = await door
    .as('agency-responder', { agency: 'exampleshire-police' })
    .answerCheck(id, { held: 'yes', words: 'He was cautioned in May.', worker: 'PC Delphine Orme' });
  expect(answered.status, answered.text).toBe(200);
  return door.close;
}, 60_000);

const textsOf = ({ contacts }: Pick<Pack, 'contacts'>): string[] =>
  contacts.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ text }) => text)));

const marked = (made: Pack): string[] => {
  const rows = new Map(
    made.contacts.flatMap(({ parts }) =>
      parts.flatMap((part) => part.rows.map((row) => [row.id, row.text] as const)),
    ),
  );
  return made.marks.flatMap(({ passages }) =>
    passages.map(({ row, start, end }) => rows.get(row)?.slice(start, end) ?? ''),
  );
};

describe('a subject access pack', () => {
  it('offers every contact about the child, and is a manager’s to make', async () => {
    const manager = door.as('manager');
    const offer = packOfferIn(await manager.offerPack(reference));
    expect(offer.contacts.map(({ contactId, grade }) => [contactId, grade])).toEqual([
      [`${reference}.1`, 'same'],
      [`${earlier}.1`, 'same'],
    ]);
    expect((await door.as('social-worker').offerPack(reference)).status).toBe(403);
    const none = await manager.makePack(reference, { ...ASKED, contacts: [] });
    expect(problemIn(none).errors?.[0]).toMatchObject({ pointer: '/contacts' });
    const other = await manager.makePack(reference, { ...ASKED, contacts: ['EX-2222-3333.1'] });
    expect(problemIn(other).errors).toEqual([
      { pointer: '/contacts', detail: 'Choose contacts from the list' },
    ]);
    const early = await manager.makePack(reference, {
      ...ASKED,
      receivedOn: '2026-12-01',
      contacts: [`${reference}.1`],
    });
    expect(problemIn(early).errors?.[0]?.pointer).toBe('/receivedOn');
  });

  it('holds everything about the child, and takes nothing out by itself', async () => {
    const made = await door
      .as('manager')
      .makePack(reference, { ...ASKED, contacts: [`${reference}.1`, `${earlier}.1`] });
    expect(made.status, made.text).toBe(201);
    pack = accessPackIn(made);
    expect(pack.request).toEqual({
      reference: 'SAR-2026-7',
      askedBy: 'Her mother, for her',
      receivedOn: '2026-11-23',
      dueBy: '2026-12-23',
    });
    const texts = textsOf(pack);
    for (const held of [
      'Łucja',
      '943 476 5919',
      'He was cautioned in May.',
      'What do you know of the family?',
      'Read at the desk',
      'Her aunt was there.',
    ]) {
      expect(
        texts.some((text) => text.includes(held)),
        held,
      ).toBe(true);
    }
    expect(pack.reminders.join()).toContain('Serious harm');
  });

  it('marks what is about others by its place, and their names in what was typed', () => {
    const passages = marked(pack);
    for (const theirs of [
      'Anselm',
      '7 Mill Lane, Exampleton',
      'Bertram',
      '12 Weir Street',
      'Orla Penhaligon',
      'orla@high.example',
      'He was cautioned in May.',
      'PC Delphine Orme',
      'He says it is nothing.',
      'That the neighbour rang.',
      // Within the narrative, however it is written.
      'ANSELM',
      '01632960444',
      // Named by the later referral, and spoken of in the earlier.
      'Bertram Ashgrove',
    ]) {
      expect(passages, theirs).toContain(theirs);
    }
    for (const own of ['Łucja', '943 476 5919']) expect(passages).not.toContain(own);
    const uncle = pack.marks.filter(({ thirdParty }) => thirdParty.who === 'Adult 1 of the referral');
    // Where somebody can be found is decided apart from who they are.
    expect(uncle.map(({ thirdParty }) => thirdParty.why).filter((why) => why.includes('reach'))).toHaveLength(
      1,
    );
  });

  it('has no release version before every mark is decided by a person', async () => {
    const manager = door.as('manager');
    expect(problemIn(await manager.releasePack(reference, pack.id)).code).toBe('marks-undecided');
    const wrong = await manager.decidePack(reference, pack.id, {
      decisions: [{ mark: 'm9999', decision: 'keep' }],
      also: [{ words: 'stands nowhere here', reason: 'third-party' }],
      seen: 1,
    });
    expect(problemIn(wrong).errors?.map(({ pointer }) => pointer)).toEqual([
      '/decisions/0/mark',
      '/also/0/words',
    ]);
    const decisions = pack.marks.map(({ id, thirdParty }) => ({
      mark: id,
      decision: thirdParty.who.startsWith('Child') ? ('keep' as const) : ('confidence' as const),
    }));
    const also = [{ words: 'Her aunt', reason: 'serious-harm' as const }];
    const decided = accessPackIn(await manager.decidePack(reference, pack.id, { decisions, also, seen: 1 }));
    expect(decided.marks.every((mark) => mark.decided?.by.name !== undefined)).toBe(true);
    const late = await manager.decidePack(reference, pack.id, { decisions: [], also: [], seen: 1 });
    expect(problemIn(late).code).toBe('changed-since');
  });

  it('is released with what was decided taken out, and the rest as it is', async () => {
    const answer = await door.as('manager').releasePack(reference, pack.id);
    const texts = textsOf(packReleaseIn(answer));
    for (const gone of [
      'Bertram',
      'Ashgrove',
      '01632960444',
      'Orla Penhaligon',
      'Delphine',
      'cautioned',
      'Her aunt',
    ]) {
      expect(
        texts.some((text) => text.includes(gone)),
        gone,
      ).toBe(false);
    }
    expect(texts).toContain(
      '[redacted: given in confidence] saw Łucja with ANSELM. Ring [redacted: given in confidence]. ' +
        '[redacted: telling it would be likely to cause serious harm to somebody] was there.',
    );
    expect(texts).toContain('7 Mill Lane, Exampleton');
  });

  it('is in the audit of each record and of the child', async () => {
    const audit = auditIn(await door.as('auditor').auditOf(earlier));
    const actions = audit.events.map(({ action }) => action);
    for (const action of ['subject-access-made', 'subject-access-decided', 'subject-access-released']) {
      expect(actions).toContain(action);
    }
    const child = audit.children[0]?.child ?? '';
    const ofChild = childAuditIn(await door.as('auditor').auditOfChild(child));
    for (const [action, count] of Object.entries({
      'subject-access-made': 2,
      'subject-access-decided': 2,
      'subject-access-released': 2,
    })) {
      expect(
        ofChild.events.filter((event) => event.action === action),
        action,
      ).toHaveLength(count);
    }
    const looks = async (of: string): Promise<number> =>
      childAuditIn(await door.as('auditor').auditOfChild(of)).events.filter(
        ({ action }) => action === 'subject-access-read',
      ).length;
    const before = await looks(child);
    expect((await door.as('manager').readPack(reference, pack.id)).status).toBe(200);
    expect(await looks(child)).toBe(before + 2);
    // Her brother stands in the same referral, and nothing was made about him.
    const beside = auditIn(await door.as('auditor').auditOf(reference)).children;
    const brother = beside.find((each) => each.child !== child)?.child ?? '';
    expect(brother).not.toBe('');
    expect(await looks(brother)).toBe(0);
  });

  it('is refused to a manager who has come to know the family since', async () => {
    await door.as('manager', { number: 2 }).declareConflict(earlier, { reason: 'My neighbours' });
    const answer = await door.as('manager', { number: 2 }).readPack(reference, pack.id);
    expect(problemIn(answer).code).toBe('conflict-of-interest');
    expect((await door.as('manager').readPack(earlier, crypto.randomUUID())).status).toBe(404);
  });
});

describe('a legal hold', () => {
  it('is placed and lifted by managers, shown on the record, and said once', async () => {
    const manager = door.as('manager');
    expect((await door.as('social-worker').placeHold(reference, { reason: 'x' })).status).toBe(403);
    expect((await manager.placeHold(reference, { reason: 'An inquiry', contact: 1 })).status).toBe(200);
    expect(problemIn(await manager.placeHold(reference, { reason: 'Again', contact: 1 })).code).toBe(
      'on-hold',
    );
    // It is on the child: her other record shows it.
    expect((await manager.read(earlier)).text).toContain('"holds":[{"on":"child"');
    expect((await manager.liftHold(earlier, { reason: 'Over', contact: 1 })).status).toBe(200);
    expect((await manager.read(reference)).text).not.toContain('"holds"');
    expect(problemIn(await manager.liftHold(reference, { reason: 'x' })).code).toBe('not-on-hold');
    const nobody = await manager.placeHold(reference, { reason: 'x', contact: 9 });
    expect(problemIn(nobody).errors?.[0]?.pointer).toBe('/contact');
  });
});
