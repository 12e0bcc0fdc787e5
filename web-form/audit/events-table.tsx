import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';
import { dayAndTime } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import { audit } from './paths.ts';
import { chainWords, detailWords, roleWords } from './words.ts';

interface EventsProps {
  readonly caption: string;
  readonly events: readonly AuditEventAnswer[];
  readonly more: boolean;
  /** Where the same events are a file. */
  readonly file: string;
}

const dayOf = (at: string): string => at.slice(0, 10);

/** Who did what and when, oldest first. */
export const EventsTable = ({ caption, events, more, file }: EventsProps) =>
  events.length === 0 ? (
    <p class="govuk-body">Nothing on these days.</p>
  ) : (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={file} download>
          Download as CSV
        </a>
      </p>
      {more && (
        <p class="govuk-body">
          <strong>There is more than is shown.</strong> Choose fewer days.
        </p>
      )}
      <WideTable
        caption={caption}
        head={['When', 'Who', 'What', 'Referral', 'More']}
        rows={events.map(({ at, by, words, reference, chain, number, detail }) => [
          dayAndTime(at),
          <>
            <a class="govuk-link" href={audit.staff(by.key, dayOf(at))}>
              {by.name || 'The service'}
              <span class="govuk-visually-hidden">: all they did that day</span>
            </a>
            <br />
            {roleWords(by.role)}
          </>,
          words,
          reference === null ? (
            '–'
          ) : (
            <>
              <a class="govuk-link" href={audit.referral(reference)}>
                {reference}
              </a>
              {chain !== 'other' && (
                <>
                  <br />
                  {chainWords(chain)}, number {number}
                </>
              )}
            </>
          ),
          detailWords(detail) || '–',
        ])}
      />
    </>
  );
