import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { staffRecord } from '../../../shared/contract/answers/record.ts';
import { submitted } from '../../../shared/contract/answers/submitted.ts';
import { localMinute } from '../../../shared/domain/working-time/instants.ts';
import { type Actual, differences } from './differences.ts';
import type { Scenario } from './scenario.ts';
import { priorReferralOf, referralOf, registerOf } from './to-referral.ts';

/** A local service and the tokens by which the player sends and reads. */
export interface PlayedOn {
  readonly url: string;
  /** Submit only. */
  readonly sender: string;
  /** Reads what came of it. */
  readonly reader: string;
}

/** One line of the player's output. */
export interface Played {
  readonly id: string;
  readonly ok: boolean;
  readonly expected: Scenario['expect'];
  readonly actual: Actual;
  readonly differences: readonly string[];
}

const ZONE = 'Europe/London';
const USUAL_TIME = '10:00';

const instantOf = (local: string): string =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant().toString();

/** An earlier contact given by its day came at ten, or before the referral it is earlier than. */
const priorInstant = (local: string, received: string): string => {
  if (local.includes('T')) return instantOf(local);
  const usual = instantOf(`${local}T${USUAL_TIME}`);
  if (usual < received) return usual;
  return Temporal.Instant.from(received).subtract({ hours: 1 }).toString();
};

const NOTHING: Actual = {
  consent: null,
  ray: null,
  childRay: [],
  queues: [],
  flags: [],
  due: null,
  clockStarts: null,
};

const ask = async (url: string, method: string, token: string | null, body?: unknown): Promise<Response> =>
  fetch(url, {
    method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const need = async (answer: Promise<Response>, what: string): Promise<unknown> => {
  const response = await answer;
  const text = await response.text();
  if (!response.ok) throw new Error(`${what}: ${response.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
};

const actualOf = (record: unknown): Actual => {
  const { consent, level, contacts, queues, flags, clock } = staffRecord.parse(record);
  return {
    consent: consent.outcome,
    ray: level,
    childRay: contacts.map(({ rating }) => rating.level),
    queues,
    flags,
    due: localMinute(clock.due, ZONE),
    clockStarts: localMinute(clock.starts, ZONE),
  };
};

/** Plays one scenario on empty tables: the register, the earlier contacts, then the referral itself. */
export const playScenario = async (
  scenario: Scenario,
  { url, sender, reader }: PlayedOn,
): Promise<Played> => {
  const setClock = (now: string): Promise<unknown> =>
    need(ask(`${url}/local/clock`, 'PUT', null, { now }), 'set the clock');
  await need(ask(`${url}/local/reset`, 'POST', null), 'empty the tables');
  await need(ask(`${url}/local/open-cases`, 'POST', null, registerOf(scenario)), 'load the register');
  const received = instantOf(scenario.received);
  const priors = scenario.prior
    .map((prior) => ({ prior, at: priorInstant(prior.received, received) }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  for (const { prior, at } of priors) {
    await setClock(at);
    const body = priorReferralOf(prior, scenario);
    await need(ask(`${url}/api/referrals`, 'POST', sender, body), 'send an earlier contact');
  }
  await setClock(received);
  const answer = await ask(`${url}/api/referrals`, 'POST', sender, referralOf(scenario));
  const accepted = answer.status === 201;
  const said: unknown = await answer.json();
  const actual = accepted
    ? actualOf(
        await need(
          ask(`${url}/api/referrals/${submitted.parse(said).reference}`, 'GET', reader),
          'read the referral',
        ),
      )
    : NOTHING;
  const found = [
    ...differences(scenario.expect, actual, accepted),
    ...(accepted || scenario.expect.accepted === false ? [] : [JSON.stringify(said)]),
  ];
  return { id: scenario.id, ok: found.length === 0, expected: scenario.expect, actual, differences: found };
};
