import type { AgreementEvent } from '../../../shared/contract/answers/agreement.ts';
import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { AGREEMENT_SAID, HOW_SAID } from '../../../shared/contract/words.ts';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';

/** "Agreement withdrawn by Her mother on 24 November 2026, by phone". */
const saidWords = ({ said, whose, who, on, how }: AgreementEvent): string =>
  [
    `${AGREEMENT_SAID[said]}${who === null ? '' : ` by ${who}`}`,
    ...(whose === 'young-person' ? ['the young person’s own answer'] : []),
    `on ${calendarDay(on)}`,
    ...(how === null ? [] : [HOW_SAID[how].toLowerCase()]),
  ].join(', ');

const takenWords = ({ takenBy, by, at, from }: AgreementEvent): string =>
  from === 'referrer'
    ? `The referrer, ${by.name}, answered on ${dayAndTime(at)}`
    : `${takenBy === null ? 'Told to and written down' : `Told to ${takenBy}, written down`} by ${by.name} on ${dayAndTime(at)}`;

/** What was said about agreement since the referral was sent, by the day on which it was said, and where to add to it. */
export const AgreementHistory = ({
  contact,
  queue,
}: {
  contact: ContactAnswer;
  queue: string | undefined;
}) => {
  const events = contact.agreement ?? [];
  const [reference = ''] = contact.contactId.split('.');
  return (
    <>
      {events.length > 0 && (
        <>
          <p class="govuk-body">Said since it was sent, the latest last. The latest counts.</p>
          <ol class="govuk-list govuk-list--number">
            {events.map((event) => (
              <li>
                <strong>{saidWords(event)}.</strong> {takenWords(event)}.
                {event.reason && ` Why not asked: ${event.reason}.`}
                {event.words && <span class="app-typed"> {event.words}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={desk.agreement(reference, queue, contact.number)}>
          Write down what was said about agreement
          <span class="govuk-visually-hidden"> for {contact.label}</span>
        </a>
      </p>
    </>
  );
};
