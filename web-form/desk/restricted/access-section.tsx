import type { RecordAccess } from '../../../shared/contract/answers/access.ts';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { mayRestrict } from './may.ts';

const Restriction = ({ restriction, until }: Pick<RecordAccess, 'restriction' | 'until'>) =>
  restriction === null ? null : (
    <InsetText>
      <p class="govuk-body">
        <strong>Restricted</strong> by {restriction.by.name} on {dayAndTime(restriction.at)}. Managers may
        open it
        {restriction.allowed.length > 0 && `, and ${restriction.allowed.map(({ name }) => name).join(', ')}`}.
      </p>
      <p class="govuk-body app-typed">{restriction.reason}</p>
      {until !== null && <p class="govuk-body">It is open to you until {dayAndTime(until)}.</p>}
    </InsetText>
  );

const Glasses = ({ reference, glass }: { reference: string; glass: RecordAccess['glass'] }) => (
  <>
    {glass
      .filter(({ reviewed }) => reviewed === null)
      .map(({ id, by, at, until, reasonWords, words }) => (
        <InsetText>
          <p class="govuk-body">
            <strong>To review:</strong> {by.name} opened it on {dayAndTime(at)}, until {dayAndTime(until)}.{' '}
            {reasonWords}.
          </p>
          <p class="govuk-body app-typed">{words}</p>
          <Form action={desk.reviewGlass(reference, id)}>
            <Button words="I have reviewed this" kind="secondary" hidden={`: opened by ${by.name}`} />
          </Form>
        </InsetText>
      ))}
  </>
);

const Conflicts = ({ reference, conflicts }: { reference: string; conflicts: RecordAccess['conflicts'] }) =>
  conflicts.length === 0 ? null : (
    <ul class="govuk-list">
      {conflicts.map(({ of, reason }, at) => (
        <li>
          {of.name} knows the family and cannot open it: <span class="app-typed">{reason}</span>{' '}
          <a class="govuk-link" href={desk.undoConflict(reference, at + 1)}>
            Take it back<span class="govuk-visually-hidden"> for {of.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );

export interface AccessSectionProps {
  readonly record: StaffRecord;
  readonly roles: readonly Role[];
}

/** Who may open this record, and what whoever reads it can do about that. */
export const AccessSection = ({ record, roles }: AccessSectionProps) => {
  const { reference, access } = record;
  return (
    <section aria-labelledby="access">
      <h2 class="govuk-heading-m" id="access">
        Who may open this record
      </h2>
      {access === undefined || access.restriction === null ? (
        <p class="govuk-body">Everybody who works its queues.</p>
      ) : (
        <Restriction restriction={access.restriction} until={access.until} />
      )}
      {access?.suggested && (
        <p class="govuk-body">
          It is about somebody who works with children, perhaps a colleague. Think about restricting it.
        </p>
      )}
      {access !== undefined && <Glasses reference={reference} glass={access.glass} />}
      {access !== undefined && <Conflicts reference={reference} conflicts={access.conflicts} />}
      <ul class="govuk-list">
        {mayRestrict(roles) && (
          <li>
            <a class="govuk-link" href={desk.restriction(reference)}>
              {access?.restriction ? 'Change or lift the restriction' : 'Restrict who may open it'}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={desk.conflict(reference)}>
            {mayRestrict(roles) ? 'I know this family, or a colleague does' : 'I know this family'}
          </a>
        </li>
      </ul>
    </section>
  );
};
