import type { Pack } from '../../../shared/contract/answers/subject-access.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { calendarDay } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { MarkField, type Rows } from './mark-field.tsx';

export interface PackViewProps {
  readonly reference: string;
  readonly pack: Pack;
  /** What was posted and could not be kept; what was decided where it is left out. */
  readonly typed?: { readonly decisions: ReadonlyMap<string, string>; readonly also: string } | undefined;
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
  readonly saved: boolean;
}

const rowsOf = ({ contacts }: Pack): Rows =>
  new Map(
    contacts.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const))),
  );

const File = ({
  reference,
  pack,
  file,
  words,
}: {
  reference: string;
  pack: string;
  file: 'pack' | 'release';
  words: string;
}) => (
  <li>
    {words}:{' '}
    {(['json', 'pdf'] as const).map((format) => (
      <>
        <a class="govuk-link" href={desk.packFile(reference, pack, file, format)} download>
          {format.toUpperCase()}
          <span class="govuk-visually-hidden">, {words}</span>
        </a>{' '}
      </>
    ))}
  </li>
);

const Content = ({ pack }: { pack: Pack }) => (
  <>
    {pack.contacts.map(({ contactId, parts }) => (
      <Details summary={`All of ${contactId}`}>
        {parts.map(({ title, rows }) => (
          <>
            <h3 class="govuk-heading-s">{title}</h3>
            <SummaryList
              rows={rows.map(({ label, text }) => ({
                key: label,
                value: <span class="app-typed">{text}</span>,
              }))}
            />
          </>
        ))}
      </Details>
    ))}
  </>
);

/** A pack with every mark of it to decide, and the files that can be taken from it. */
export const PackView = ({ reference, pack, typed, errors, notice, saved }: PackViewProps) => {
  const rows = rowsOf(pack);
  const undecided = pack.marks.filter(({ decided }) => decided === null).length;
  const also = typed?.also ?? pack.also.map(({ words }) => words).join('\n');
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice !== undefined && <NotificationBanner>{notice}</NotificationBanner>}
      {saved && errors.length === 0 && <NotificationBanner success>Saved</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{pack.request.reference}</span>
        Subject access pack
      </h1>
      <p class="govuk-body">
        Asked by {pack.request.askedBy}. Received on {calendarDay(pack.request.receivedOn)}, to be answered by{' '}
        {calendarDay(pack.request.dueBy)}.
      </p>
      {pack.reminders.map((words) => (
        <WarningText>{words}</WarningText>
      ))}
      <h2 class="govuk-heading-m">Files</h2>
      <ul class="govuk-list">
        <File reference={reference} pack={pack.id} file="pack" words="For the council, with its marks" />
        {undecided === 0 && (
          <File reference={reference} pack={pack.id} file="release" words="Release version" />
        )}
      </ul>
      {undecided > 0 && (
        <p class="govuk-body">
          {undecided} of {pack.marks.length} marks are not decided. The release version can be made once all
          are.
        </p>
      )}
      <h2 class="govuk-heading-m">Everything in it</h2>
      <Content pack={pack} />
      <h2 class="govuk-heading-m">What is about other people</h2>
      <Form action={desk.pack(reference, pack.id)}>
        <input type="hidden" name="seen" value={String(pack.decisions)} />
        {pack.marks.map((mark) => (
          <MarkField
            mark={mark}
            rows={rows}
            value={typed?.decisions.get(mark.id) ?? mark.decided?.decision}
          />
        ))}
        <CharacterCount
          name="also"
          label="Other words to redact"
          hint="What the marks miss, for example “his uncle”. One passage on each line, exactly as it stands in the pack. It is taken out wherever it stands, as about another person"
          value={also}
          error={errorOf(errors, 'also')}
          max={PROSE}
        />
        <Button words="Save what I decided" />
      </Form>
    </>
  );
};
