import { SummaryList } from '../../components/summary-list.tsx';
import type { CopyPart } from './parts.ts';

/** What was sent, part by part. */
export const SentParts = ({ parts }: { parts: readonly CopyPart[] }) => (
  <>
    {parts.map(({ title, rows }) => (
      <section>
        <h2 class="govuk-heading-m">{title}</h2>
        <SummaryList rows={rows} />
      </section>
    ))}
  </>
);

/** Where the script puts a button; without one, words that say how to print. */
export const Print = () => <span data-print>choose Print in your browser’s menu</span>;
