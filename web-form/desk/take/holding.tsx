import type { Work } from '../../../shared/contract/answers/work.ts';
import { Button } from '../../components/button.tsx';
import { CsrfField } from '../../components/csrf-field.tsx';
import { briefly } from '../../components/when.ts';
import { desk } from '../paths.ts';

/** "You hold this until 12:10" */
export const holdWords = ({ held }: Pick<Work, 'held'>, now: Date): string =>
  held?.mine ? `You hold this until ${briefly(held.until, now)}` : 'You do not hold this';

export interface HoldingProps {
  readonly work: Work;
  readonly now: Date;
  /** Only a script keeps it: a button beside a form would lose what is typed there. */
  readonly quietly?: boolean | undefined;
}

/** Until when work is held, and how to hold it on. Where scripts run they do so while somebody is at it. */
export const Holding = ({ work, now, quietly }: HoldingProps) =>
  work.held?.mine ? (
    <form method="post" action={desk.keep(work.id)} data-keeping="">
      <CsrfField />
      <p class="govuk-body">
        <strong data-keeping-words="">{holdWords(work, now)}</strong>. Every step you take on it gives you
        longer; after that it goes back to its place in the queue.
      </p>
      <p class="govuk-body" role="status" data-keeping-lost=""></p>
      {!quietly && <Button words="Keep holding" kind="secondary" />}
    </form>
  ) : null;
