import type { Referral } from '../../../shared/domain/referral.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { concernRows } from './concern-rows.ts';
import { adultRows, childRows } from './person-rows.ts';
import { agreementRows, professionalRows, referrerRows, worryRows } from './sent-rows.ts';

const Part = ({ title, rows }: { title: string; rows: readonly SummaryRow[] }) =>
  rows.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">{title}</h3>
      <SummaryList rows={rows} />
    </>
  );

/** All that was sent, as it was sent. Questions without an answer are left out. */
export const SentForm = ({ form }: { form: Referral }) => (
  <section aria-labelledby="sent">
    <h2 class="govuk-heading-l" id="sent">
      What was sent
    </h2>
    <Part title="Worries" rows={worryRows(form)} />
    <Part title="Concerns about all of them" rows={concernRows(form.concerns)} />
    {form.children.map((child, at) => (
      <>
        <Part title={`Child ${at + 1}`} rows={childRows(child)} />
        <Part title={`Concerns about child ${at + 1} only`} rows={concernRows(child.concerns ?? {})} />
      </>
    ))}
    {form.adults.map((adult, at) => (
      <Part title={`Adult ${at + 1}`} rows={adultRows(adult)} />
    ))}
    {(form.professionals ?? []).map((professional, at) => (
      <Part title={`Professional ${at + 1}`} rows={professionalRows(professional)} />
    ))}
    <Part title="Telling the family" rows={agreementRows(form)} />
    <Part title="Who sent it" rows={referrerRows(form)} />
  </section>
);
