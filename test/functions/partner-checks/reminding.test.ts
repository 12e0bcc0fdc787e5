import { beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../../functions/notify/messages.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { type Watching, watching } from '../watch-queues/watching.ts';
import { type Asking, asking, POLICE } from './asking.ts';

const HALF_TIME = '2026-11-24T11:00:00.000Z';
const DUE = '2026-11-24T12:00:00.000Z';

let door: FrontDoor;
let people: Asking;
let watch: Watching;

beforeEach(async () => {
  door = await openFrontDoor();
  [people, watch] = [asking(door), watching(door)];
  return door.close;
});

const reminders = async (): Promise<string[]> =>
  [...(await watch.events('check-reminder')), ...(await watch.events('check-overdue'))].map(
    ({ kind, agency, count }) => `${kind} ${agency} ${count}`,
  );

describe('an agency that has not answered', () => {
  it('is reminded at half time and when it is overdue, each once, however often the watch runs', async () => {
    const { reference } = await people.asked(red());
    await watch.at('2026-11-24T10:59:00.000Z');
    expect(await reminders()).toEqual([]);
    await watch.at(HALF_TIME);
    await watch.run();
    expect(await reminders()).toEqual(['check-reminder health-visiting 1']);
    await watch.at(DUE);
    await watch.at('2026-11-24T15:00:00.000Z');
    expect(await reminders()).toEqual([
      'check-reminder health-visiting 1',
      'check-overdue health-visiting 1',
    ]);
    const actions = await watch.actions(reference);
    expect(actions.filter((action) => action === 'check-reminded')).toHaveLength(2);
  });

  it('gets one e-mail for all of one minute, and no other agency’s', async () => {
    await people.asked(red());
    await people.asked(red());
    await people.asked(red(), { agencies: [POLICE] });
    await watch.at(HALF_TIME);
    expect((await reminders()).toSorted()).toEqual([
      'check-reminder exampleshire-police 1',
      'check-reminder health-visiting 2',
    ]);
  });

  it('is not reminded once it has answered', async () => {
    const { check } = await people.asked(red());
    await people.health.answerCheck(check, { held: 'no' });
    await watch.at(DUE);
    expect(await reminders()).toEqual([]);
  });
});

describe('the e-mail', () => {
  /** What leaves for agencies three minutes after it was asked. */
  const delivered = async () => {
    door.clock.set('2026-11-24T10:03:00.000Z');
    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
    return door.messages().filter(({ template }) => template === 'check-asked');
  };

  it('goes to the agency’s mailbox with a count and a link, and names nothing else', async () => {
    const { reference } = await people.asked(red());
    const [message, ...others] = await delivered();
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      to: 'health-visiting-checks@health.exampleshire.example',
      subject: 'You are asked for information about a child',
      body: 'Sign in to read what is asked and to answer. New requests:\n1\nhttp://localhost/checks',
    });
    expect(JSON.stringify(message)).not.toContain(reference);
  });

  it('is not sent to an agency that no longer answers checks', async () => {
    await people.asked(red());
    const [event] = await watch.events('check-asked');
    if (event === undefined) throw new Error('Nothing was to be sent');
    const closed = { ...event, agency: 'school-that-closed' };
    expect(messageOf(closed, undefined, EXAMPLESHIRE, 'http://localhost')).toBeNull();
  });
});
