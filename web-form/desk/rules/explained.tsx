import type { RulesDraft } from '../../../shared/contract/rules.ts';
import { Table } from '../../components/table.tsx';
import { desk } from '../paths.ts';

/** Why each past red that a change lowers need not have been one. */
export const Explained = ({ explanations }: Pick<RulesDraft, 'explanations'>) =>
  explanations.length === 0 ? (
    <p class="govuk-body">It lowers no past red, so nothing had to be explained.</p>
  ) : (
    <Table
      caption="Past reds that it would lower"
      captionSize="s"
      rowHeaders
      head={['Contact', 'Why it need not have been a red']}
      rows={explanations.map(({ contactId, words }) => {
        const [reference = '', number = ''] = contactId.split('.');
        return [
          <a class="govuk-link" href={desk.referral(reference)}>
            {reference}, contact {number}
          </a>,
          words,
        ];
      })}
    />
  );
