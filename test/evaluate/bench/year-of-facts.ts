import type { ContactFact } from '../../../shared/domain/figures/contact-fact.ts';
import { countedOf } from '../../../shared/domain/figures/counted.ts';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import { daysBefore } from '../../../shared/domain/working-time/day-span.ts';
import { keys, placeAmongOpen } from '../../../shared/store/table.ts';

export const REPORT_NOW = '2026-11-24T12:00:00.000Z';
const TODAY = '2026-11-24';
const DAYS = 365;
/** Agencies, and contacts that wait: the same however many there were in the year. */
const AGENCIES = 30;
const OPEN = 150;

const factAt = (at: number, contacts: number): ContactFact => {
  const receivedOn = daysBefore(TODAY, at % DAYS);
  const receivedAt = `${receivedOn}T10:00:00.000Z`;
  const isOpen = at >= contacts - OPEN;
  const agency = at % AGENCIES;
  return {
    reference: `EX-${String(at).padStart(8, '0').slice(0, 4)}-${String(at).padStart(8, '0').slice(4)}`,
    number: 1,
    personId: `person-${at}`,
    receivedAt,
    receivedOn,
    agencyId: `agency-${agency}`,
    agencyName: `Agency ${agency}`,
    source: '2A',
    level: LEVELS[at % LEVELS.length] ?? 'yellow',
    agreement: 'agreed',
    repeat: at % 11 === 0,
    reviewWaits: false,
    waitsIn: isOpen ? ['mash'] : [],
    due: `${receivedOn}T16:00:00.000Z`,
    acknowledgeBy: `${receivedOn}T16:00:00.000Z`,
    acknowledgedAt: `${receivedOn}T12:00:00.000Z`,
    acknowledgedOn: receivedOn,
    deciders: [],
    countersigners: [],
    socialCareAgain: false,
    feedbackOwed: false,
    ...(!isOpen && {
      closedAt: `${receivedOn}T15:00:00.000Z`,
      closedOn: receivedOn,
      outcome: OUTCOMES[at % OUTCOMES.length],
      toldAt: `${receivedOn}T15:01:00.000Z`,
      toldOn: receivedOn,
    }),
  };
};

/** A year of facts with the counts of its days, as items of the table. */
export const itemsOfAYear = (contacts: number): Record<string, unknown>[] => {
  const facts = Array.from({ length: contacts }, (_, at) => factAt(at, contacts));
  const days = new Map<string, Record<string, number>>();
  for (const { day, name, add } of facts.flatMap(countedOf)) {
    const counts = days.get(day) ?? {};
    counts[name] = (counts[name] ?? 0) + add;
    days.set(day, counts);
  }
  return [
    ...facts.map((fact) => ({
      ...fact,
      ...keys.fact(keys.factsReceived(fact.receivedOn), `${fact.reference}.1`),
      ...(fact.waitsIn.length > 0 && placeAmongOpen(fact.receivedAt, `${fact.reference}.1`)),
      version: 1,
    })),
    ...[...days].map(([day, counts]) => ({ ...keys.dayCounts(day), ...counts })),
  ];
};
