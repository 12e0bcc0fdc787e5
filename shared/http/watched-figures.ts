/**
 * The figures that a log line may hold, and what each of them counts. They say how the front door stands and
 * nothing about anybody; dashboards and alarms are made from them.
 */
export const WATCHED_FIGURES = {
  unclaimedReds: 'Reds that nobody holds, in the queues where reds are worked now',
  oldestUnclaimedRedMinutes: 'How long the first of them has waited',
  redsNotRouted: 'Reds in no queue of the MASH or the duty team a minute after they came in',
  outboxAgeSeconds: 'How long the oldest message has waited to be sent',
  receiptsNotSent: 'Receipts that have waited for more than five minutes',
  dailyReportMissing: '1 where the report of today is late',
  contactsReceivedToday: 'Contacts received since midnight',
  medianMinutesToFirstStep: 'From receipt to a social worker’s first step, of today’s contacts',
  syntheticSuccess: '1 where the service’s own check came through, otherwise 0',
  syntheticMilliseconds: 'How long that took',
} as const;

export type WatchedFigure = keyof typeof WATCHED_FIGURES;

export type Figures = Readonly<Partial<Record<WatchedFigure, number>>>;
