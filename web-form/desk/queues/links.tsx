import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { audit } from '../../audit/paths.ts';
import { nightLinks } from '../night/night-links.ts';
import { desk } from '../paths.ts';

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
      ...nightLinks(queues),
      ...(roles.includes('manager')
        ? [
            { href: desk.people, words: 'People and agencies' },
            { href: audit.home, words: 'Who read and changed what' },
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
