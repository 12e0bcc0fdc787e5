import { Temporal } from 'temporal-polyfill';
import { localMinute } from '../../../shared/domain/working-time/instants.ts';

const LONDON = 'Europe/London';

/** The instant of a local time in London, as the service stores it. */
export const at = (local: string): string =>
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(LONDON)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The local minute in London of an instant. */
export const minute = (instant: string): string => localMinute(instant, LONDON);
