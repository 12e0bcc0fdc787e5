import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { dayAndTime } from '../../components/when.ts';
import { afterPath } from '../after-sending/paths.ts';

/** Questions of the MASH, each with the way to answer it. */
export const Questions = ({ status }: { status: StatusAnswer }) => (
  <>
    {status.questions.map(({ id, askedAt, words }, at) => (
      <div class="govuk-inset-text">
        <p class="govuk-body app-typed">{words}</p>
        <p class="govuk-body">
          Asked on {dayAndTime(askedAt)}. The time for the decision keeps running.{' '}
          <a class="govuk-link" href={afterPath(status.reference, `answer/${id}`)}>
            Answer the question
            {status.questions.length > 1 && <span class="govuk-visually-hidden"> number {at + 1}</span>}
          </a>
        </p>
      </div>
    ))}
  </>
);

/** Ways to say more about a referral that was sent. */
export const SayMore = ({ reference }: { reference: string }) => (
  <ul class="govuk-list">
    {[
      ['add', 'Add information'],
      ['correct', 'Correct something'],
      ['withdraw', 'Withdraw this referral'],
    ].map(([page = '', words]) => (
      <li>
        <a class="govuk-link" href={afterPath(reference, page)}>
          {words}
        </a>
      </li>
    ))}
  </ul>
);

/** What was sent since, by whom of the agency. */
export const SentSince = ({ messages }: Pick<StatusAnswer, 'messages'>) =>
  messages.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Sent since</h2>
      <ol class="govuk-list">
        {messages.map(({ words, at, by }) => (
          <li>
            {words} on {dayAndTime(at)}
            {by === '' ? '' : `, by ${by}`}
          </li>
        ))}
      </ol>
    </>
  );
