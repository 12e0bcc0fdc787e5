import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { keys, SETTINGS } from '../../../shared/store/table.ts';
import {
  problemIn,
  receiptIn,
  rulesDraftIn,
  rulesIn,
  rulesTrialIn,
  rulesTrialPageIn,
  rulesVersionIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';

let door: FrontDoor;

const AUTHOR = { number: 1 };
const SECOND = { number: 2 };
const NOTHING = { rating: {}, consent: {}, routing: {}, numbers: {} };
const WEAPON = { ...NOTHING, rating: { 'red.weapon': 'amber' as const } };

const author = () => door.as('manager', AUTHOR);
const second = () => door.as('manager', SECOND);

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

beforeEach(() => {
  door.clock.set(TUESDAY);
});

/** Sends a referral, and puts it among those of its day, as the figures do. */
const send = async (changes: Parameters<typeof aReferral>[0]): Promise<string> => {
  const { reference } = receiptIn(await door.as('partner').send(aReferral(changes)));
  const { client, table } = door.records;
  const day = door.clock.now().toISOString().slice(0, 10);
  const key = keys.fact(keys.factsReceived(day), `${reference}.1`);
  await client.send(new PutCommand({ TableName: table, Item: key }));
  return reference;
};

const draft = (changes: object = {}) =>
  author().draftRules({
    change: WEAPON,
    why: 'Toys were read as weapons',
    holdsOn: '2026-12-01',
    version: 0,
    ...changes,
  });

describe('a change of the rules', () => {
  it('goes from draft to trial, explanation and countersignature, and holds from its day on', async () => {
    const red = await send({ concerns: { weapon: 'yes' } });
    const stays = await send({ concerns: { weapon: 'yes', strangulation: 'yes' } });
    await send({ concerns: { neglect: 'yes' } });

    const written = rulesDraftIn(await draft());
    expect(written).toMatchObject({
      number: 1,
      state: 'draft',
      inWords: ['Weapon used, shown or kept within reach: from red to amber'],
      trial: null,
    });

    const tried = rulesTrialIn(await author().tryRules());
    expect(tried).toMatchObject({
      from: '2026-08-26',
      to: '2026-11-24',
      referrals: 3,
      contacts: 3,
      changed: 1,
      lowersRed: 1,
      suggestedOtherwise: 0,
      ways: { 'rating-down': 1, 'rating-up': 0 },
      current: true,
    });
    const page = rulesTrialPageIn(await author().rulesTrial(tried.id));
    expect(
      page.changes.map(({ contactId, before, after }) => [contactId, before.level, after.level]),
    ).toEqual([[`${red}.1`, 'red', 'amber']]);
    expect(page.changes[0]?.because).toEqual([
      { id: 'red.weapon', words: 'Weapon used, shown or kept within reach' },
    ]);

    const { version } = rulesIn(await author().rules()).draft ?? { version: 0 };
    const unexplained = await author().saveRules({ version, explanations: [] });
    expect(unexplained.status).toBe(422);
    expect(problemIn(unexplained).errors).toEqual([
      {
        pointer: `/explanations/${red}.1`,
        detail: `Explain why contact ${red}.1 need not be a red`,
      },
    ]);
    const explanations = [
      { contactId: `${red}.1`, words: 'It was a water pistol' },
      { contactId: `${stays}.1`, words: 'Nobody asked about this one' },
    ];
    const waiting = rulesDraftIn(await author().saveRules({ version, explanations }));
    expect(waiting.state).toBe('waiting');
    // Bound to what was found, not to what was sent.
    expect(waiting.explanations).toEqual(explanations.slice(0, 1));

    const own = await author().countersignRules({ version: waiting.version });
    expect([own.status, problemIn(own).code]).toEqual([403, 'own-decision']);
    const made = rulesVersionIn(await second().countersignRules({ version: waiting.version }));
    expect(made).toMatchObject({
      number: 1,
      state: 'to-come',
      holdsFrom: '2026-12-01T00:00:00.000Z',
      authors: [{ id: door.person('manager', AUTHOR).id }],
      countersigned: { by: { id: door.person('manager', SECOND).id } },
      explanations: explanations.slice(0, 1),
    });
    expect(rulesIn(await author().rules())).toMatchObject({
      ruleSet: 'ray-2026-11',
      inForce: null,
      draft: null,
      versions: [{ number: 1, state: 'to-come' }],
    });

    const before = await send({ concerns: { weapon: 'yes' } });
    door.clock.set('2026-12-01T09:00:00.000Z');
    const after = await send({ concerns: { weapon: 'yes' } });
    const suggested = async (reference: string) =>
      (await readReferral(door.records, reference))?.contacts[0]?.assessment.rating;
    expect(await suggested(before)).toMatchObject({ level: 'red', ruleSet: 'ray-2026-11' });
    expect(await suggested(after)).toMatchObject({ level: 'amber', ruleSet: 'ray-2026-11+settings-1' });
    expect((await readReferral(door.records, after))?.form.settings).toBe('exampleshire-1+settings-1');
    expect(rulesIn(await door.as('auditor').rules())).toMatchObject({
      ruleSet: 'ray-2026-11+settings-1',
      inForce: 1,
    });
    expect(rulesVersionIn(await door.as('auditor').rulesVersion(1))).toMatchObject({
      state: 'in-force',
      trial: { changed: 1 },
    });

    // Today's rules read the three reds of before otherwise: that is said, and is no change of the draft.
    rulesDraftIn(await draft({ change: { ...WEAPON, numbers: { redHours: 3 } }, holdsOn: '2026-12-05' }));
    const again = rulesTrialIn(await author().tryRules({ from: '2026-11-24', to: '2026-12-01' }));
    expect(again).toMatchObject({
      contacts: 5,
      suggestedOtherwise: 2,
      changed: 1,
      ways: { 'due-earlier': 1 },
    });

    const chain = await chainOf(door.records, SETTINGS);
    expect(firstBrokenLink(chain)).toBeNull();
    expect(chain.map(({ action }) => action)).toEqual([
      'rules-drafted',
      'rules-tried',
      'rules-saved',
      'rules-countersigned',
      'rules-drafted',
      'rules-tried',
    ]);
    expect(JSON.stringify(chain)).not.toContain('pistol');
    const current = rulesIn(await author().rules()).draft;
    const dropped = await author().dropRules({ version: current?.version ?? 0, reason: 'A test' });
    expect(dropped.status).toBe(204);
  });

  it('is tried on the last quarter before it is saved, whatever it was tried on before', async () => {
    const change = { ...NOTHING, rating: { 'red.weapon': 'amber', 'amber.neglect': 'red' } } as const;
    const written = rulesDraftIn(await draft({ change }));
    const tried = rulesTrialIn(await author().tryRules({ from: '2026-01-01', to: '2026-01-02' }));
    expect(tried).toMatchObject({ contacts: 0, changed: 0 });
    const { draft: standing } = rulesIn(await author().rules());
    const answer = await author().saveRules({ version: standing?.version ?? 0, explanations: [] });
    // The first version does not hold yet: until it does, a weapon is a red, and is lowered here.
    expect([answer.status, problemIn(answer).errors?.length]).toEqual([422, 2]);
    expect(written.inWords).toEqual(['Neglect, lasting or getting worse: from amber to red']);
    await author().dropRules({ version: standing?.version ?? 0, reason: 'A test' });
  });
});

describe('a draft', () => {
  it('is refused by the field of each rule that is never made weaker, and for a day in the past', async () => {
    const answer = await draft({
      change: {
        ...NOTHING,
        rating: { 'red.immediate-danger': 'off' },
        numbers: { redHours: 9 },
      },
      holdsOn: '2026-11-23',
    });
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual([
      '/change/rating/red.immediate-danger',
      '/change/numbers/redHours',
      '/holdsOn',
    ]);
  });

  it('changes something', async () => {
    const answer = await draft();
    // The newest version says so already.
    expect(problemIn(answer).errors).toEqual([
      { pointer: '/change', detail: 'Nothing is changed: change at least one rule' },
    ]);
  });

  it('is not written over another that was written meanwhile', async () => {
    const { version } = rulesDraftIn(await draft({ change: NOTHING }));
    const late = await draft({ change: NOTHING });
    expect([late.status, problemIn(late).code]).toEqual([409, 'changed-meanwhile']);
    await author().dropRules({ version, reason: 'A test' });
  });

  it('goes back to its author with a reason, who may write it again', async () => {
    const { version } = rulesDraftIn(await draft({ change: NOTHING }));
    const waiting = rulesDraftIn(await author().saveRules({ version, explanations: [] }));
    const own = await author().sendBackRules({ version: waiting.version, reason: 'No' });
    expect(problemIn(own).code).toBe('own-decision');
    const back = rulesDraftIn(
      await second().sendBackRules({ version: waiting.version, reason: 'Say what a toy is' }),
    );
    expect(back).toMatchObject({
      state: 'draft',
      saved: null,
      sentBack: { by: { id: door.person('manager', SECOND).id }, reason: 'Say what a toy is' },
    });
    const early = await second().countersignRules({ version: back.version });
    expect([early.status, problemIn(early).code]).toEqual([409, 'nothing-proposed']);
    // Whoever writes part of it is one of its authors from then on.
    const shared = rulesDraftIn(
      await second().draftRules({
        change: NOTHING,
        why: 'Both of us',
        holdsOn: '2026-12-02',
        version: back.version,
      }),
    );
    expect(shared.authors).toHaveLength(2);
    await author().dropRules({ version: shared.version, reason: 'A test' });
  });

  it('whose day has passed is not countersigned', async () => {
    const { version } = rulesDraftIn(await draft({ change: NOTHING, holdsOn: '2026-11-25' }));
    const waiting = rulesDraftIn(await author().saveRules({ version, explanations: [] }));
    door.clock.set('2026-11-26T10:00:00.000Z');
    const late = await second().countersignRules({ version: waiting.version });
    expect(problemIn(late).errors?.map(({ pointer }) => pointer)).toEqual(['/holdsOn']);
    await author().dropRules({ version: waiting.version, reason: 'A test' });
  });
});

describe('a red that rose by what its sender said later', () => {
  it('is found and has to be explained', async () => {
    const reference = await send({ concerns: { neglect: 'yes' } });
    const said = await door.as('partner').say(reference, {
      kind: 'information',
      words: 'He showed a knife',
      concerns: { weapon: 'yes' },
    });
    expect(said.status).toBe(201);
    const { version } = rulesDraftIn(await draft({ change: { ...WEAPON, numbers: { redHours: 3 } } }));
    const answer = await author().saveRules({ version, explanations: [] });
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toContain(`/explanations/${reference}.1`);
    await author().dropRules({ version, reason: 'A test' });
  });
});

describe('countersigning', () => {
  const explained = async (version: number) => {
    const missing = problemIn(await author().saveRules({ version, explanations: [] })).errors ?? [];
    const explanations = missing.map(({ pointer }) => ({
      contactId: pointer.slice('/explanations/'.length),
      words: 'It was a water pistol',
    }));
    return rulesDraftIn(await author().saveRules({ version, explanations }));
  };

  it('is refused where it would lower a past red by now that nobody explained, until its author did', async () => {
    const { version } = rulesDraftIn(await draft({ change: { ...WEAPON, numbers: { redHours: 3 } } }));
    const waiting = await explained(version);
    const late = await send({ concerns: { weapon: 'yes' } });
    const answer = await second().countersignRules({ version: waiting.version });
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors).toEqual([
      {
        pointer: '/explanations',
        detail: expect.stringMatching(/Send it back, so that its author explains/),
      },
    ]);
    const reason = 'More came in';
    const back = rulesDraftIn(await second().sendBackRules({ version: waiting.version, reason }));
    const again = await explained(back.version);
    expect(again.explanations.map(({ contactId }) => contactId)).toContain(`${late}.1`);
    const made = rulesVersionIn(await second().countersignRules({ version: again.version }));
    expect(made.explanations).toHaveLength(again.explanations.length);
  });

  it('goes by the rules that hold at that moment, not by those of when it was saved', async () => {
    door.clock.set('2026-11-30T10:00:00.000Z');
    // Both versions so far hold from tomorrow: today a weapon is a red, and neglect an amber.
    const change = { ...NOTHING, rating: { 'amber.neglect': 'red' as const } };
    const first = rulesDraftIn(await draft({ change, holdsOn: '2026-12-02' }));
    const made = rulesDraftIn(await author().saveRules({ version: first.version, explanations: [] }));
    expect((await second().countersignRules({ version: made.version })).status).toBe(200);
    const next = rulesDraftIn(await draft({ change: NOTHING, holdsOn: '2026-12-03' }));
    const waiting = rulesDraftIn(await author().saveRules({ version: next.version, explanations: [] }));
    door.clock.set('2026-12-02T10:00:00.000Z');
    const answer = await second().countersignRules({ version: waiting.version });
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/explanations']);
    await author().dropRules({ version: waiting.version, reason: 'A test' });
  });
});

describe('a version that cannot be read', () => {
  it('fails no page, and the next one has a number of its own', async () => {
    const { client, table } = door.records;
    const latest = rulesIn(await author().rules()).versions[0]?.number ?? 0;
    const damaged = { ...keys.settingsVersion(latest + 1), number: latest + 1 };
    await client.send(new PutCommand({ TableName: table, Item: damaged }));
    expect(rulesIn(await author().rules()).versions[0]?.number).toBe(latest);
    expect(problemIn(await author().rulesVersion(latest + 1)).code).toBe('not-found');
    const written = rulesDraftIn(await draft({ change: { ...NOTHING, numbers: { redHours: 1 } } }));
    expect(written.number).toBe(latest + 2);
    await author().dropRules({ version: written.version, reason: 'A test' });
  });
});
