import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { audit } from '../../audit/paths.ts';
import { returns } from '../../returns/paths.ts';
import { samplePaths } from '../../samples/paths.ts';
import { nightLinks } from '../night/night-links.ts';
import { desk } from '../paths.ts';
import { reports } from '../reports/paths.ts';

export interface DeskLinksProps {
  readonly queues: readonly Pick<QueueCounts, 'id'>[];
  readonly roles: readonly Role[];
}

/** Ways from the desk to what is no queue, in one short list, so that the queues stand high on the page. */
export const DeskLinks = ({ queues, roles }: DeskLinksProps) => (
  <ul class="govuk-list">
    {[
      { href: desk.find, words: 'Find a child or a reference' },
      { href: desk.calls, words: 'Record a phone call or visit' },
      { href: desk.waitingChecks, words: 'Checks with partners' },
      { href: desk.learning, words: 'Learning from your decisions' },
      ...nightLinks(queues),
      ...(roles.includes('manager')
        ? [
            { href: reports.live, words: 'How the front door stands' },
            { href: desk.people, words: 'People and agencies' },
            { href: desk.tests, words: 'Test referrals' },
            { href: desk.rules, words: 'Rules under review' },
            { href: samplePaths.home, words: 'Samples of decisions' },
            { href: audit.home, words: 'Who read and changed what' },
            { href: desk.messages, words: 'Messages not sent' },
            { href: desk.retention, words: 'How long records are kept' },
            { href: returns.home, words: 'Returns' },
          ]
        : []),
    ].map(({ href, words }) => (
      <li>
        <a class="govuk-link" href={href}>
          {words}
        </a>
      </li>
    ))}
  </ul>
);
