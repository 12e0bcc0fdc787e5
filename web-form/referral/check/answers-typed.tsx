import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import type { Sections } from '../answers/sections.ts';
import { draftPath, THEN_CHECK } from '../draft/paths.ts';
import { summaries } from './summary.ts';

/** Everything typed, section by section, each answer with a link to change it. */
export const AnswersTyped = ({
  sections,
  draftId,
  agencies,
}: {
  sections: Sections;
  draftId: string;
  agencies: AuthoritySettings['agencies'];
}) => (
  <>
    {summaries(sections, agencies).map(({ heading, page, rows }) => (
      <>
        <h2 class="govuk-heading-m">{heading}</h2>
        {rows.length === 0 && (
          <p class="govuk-body">
            Nothing filled in.{' '}
            <a class="govuk-link" href={`${draftPath(draftId, page)}${THEN_CHECK}`}>
              Fill in<span class="govuk-visually-hidden"> {heading}</span>
            </a>
          </p>
        )}
        <SummaryList
          rows={rows.map(({ label, value, field }) => ({
            key: label,
            value,
            actions: [
              {
                href: `${draftPath(draftId, page)}${THEN_CHECK}#${field}`,
                words: 'Change',
                hidden: `${heading}: ${label}`,
              },
            ],
          }))}
        />
      </>
    ))}
    <p class="govuk-body">
      Questions you left empty are not shown.{' '}
      <a class="govuk-link" href={draftPath(draftId, 'children')}>
        Add or remove children
      </a>
      ,{' '}
      <a class="govuk-link" href={draftPath(draftId, 'adults')}>
        adults
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={draftPath(draftId, 'professionals')}>
        professionals
      </a>
      .
    </p>
  </>
);
