import type { ReturnChecked, ReturnFinding } from '../../shared/contract/answers/returns.ts';
import { RETURNS } from '../../shared/contract/returns.ts';
import { Table } from '../components/table.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { calendarDay } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import { desk } from '../desk/paths.ts';
import { returns } from './paths.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const Findings = ({ caption, findings }: { caption: string; findings: readonly ReturnFinding[] }) => (
  <WideTable
    caption={caption}
    head={['Record', 'Contact', 'List', 'Column', 'Why']}
    rows={findings.map(({ reference, number, list, field, why }) => [
      <a class="govuk-link" href={desk.referral(reference)}>
        {reference}
      </a>,
      String(number),
      list,
      field,
      why,
    ])}
  />
);

const failingOf = ({ lists }: ReturnChecked): number => lists.reduce((sum, { failing }) => sum + failing, 0);

/** Links to the file, which say before how many of its rows would fail. */
const Download = ({ checked }: { checked: ReturnChecked }) => {
  const failing = failingOf(checked);
  return (
    <>
      {failing > 0 && (
        <WarningText>
          {counted(failing, 'row would fail', 'rows would fail')}. The file can be made all the same, with
          what is missing left blank.
        </WarningText>
      )}
      <ul class="govuk-list">
        {RETURNS[checked.return].formats.map((format) => (
          <li>
            <a class="govuk-link" href={returns.file(checked.return, checked.on, format)} download>
              Download {RETURNS[checked.return].words} (.{format})
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        The file holds personal information. Keep it where the return is kept and nowhere else. That you made
        it is recorded.
      </p>
    </>
  );
};

interface CheckedProps {
  readonly checked: ReturnChecked;
  /** May this person have the file? */
  readonly mayMake: boolean;
}

/** How a return would come out now: counts, the file, and every row that would fail. */
export const Checked = ({ checked, mayMake }: CheckedProps) => {
  const { lists, failing, moreFailing, notes, moreNotes, leftOut, from, to } = checked;
  return (
    <>
      <h2 class="govuk-heading-m" id="checked">
        {RETURNS[checked.return].words}, {calendarDay(from)} to {calendarDay(to)}
      </h2>
      <Table
        caption="How many rows"
        captionSize="s"
        head={['List', 'Rows', 'Would fail']}
        rows={lists.map(({ name, rows, failing: wrong }) => [
          name,
          rows.toLocaleString('en-GB'),
          wrong.toLocaleString('en-GB'),
        ])}
        rowHeaders
        numeric={[1, 2]}
      />
      {leftOut.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Left out</h3>
          <ul class="govuk-list govuk-list--bullet">
            {leftOut.map(({ words, count }) => (
              <li>
                {words}: {count.toLocaleString('en-GB')}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayMake ? <Download checked={checked} /> : <p class="govuk-body">Only managers can make the file.</p>}
      {failing.length === 0 ? (
        <p class="govuk-body">Every row would pass.</p>
      ) : (
        <Findings caption="Rows that would fail" findings={failing} />
      )}
      {moreFailing > 0 && (
        <p class="govuk-body">
          And {counted(moreFailing, 'more thing is wrong', 'more things are wrong')}: too many for one page.
          Check again once these are mended; the file can be had all the same.
        </p>
      )}
      {notes.length > 0 && <Findings caption="Rows that pass and are worth a look" findings={notes} />}
      {moreNotes > 0 && (
        <p class="govuk-body">And {counted(moreNotes, 'more worth a look', 'more worth a look')}.</p>
      )}
    </>
  );
};
