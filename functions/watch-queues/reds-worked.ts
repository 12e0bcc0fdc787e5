import type { QueueId } from '../../shared/domain/queues.ts';
import type { Shift } from '../../shared/domain/watch/shift.ts';

/** Where a red is worked now. Nobody countersigns at night: what the duty team proposed waits for the opening. */
export const redsWorkedIn = ({ open }: Pick<Shift, 'open'>): readonly QueueId[] =>
  open ? ['mash', 'manager-decision'] : ['emergency-duty-team'];
