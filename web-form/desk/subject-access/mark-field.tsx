import type { Mark, Pack } from '../../../shared/contract/answers/subject-access.ts';
import { Radios } from '../../components/radios.tsx';
import { DECISION_WORDS, DECISIONS } from './words.ts';

type Row = Pack['contacts'][number]['parts'][number]['rows'][number];

/** Rows of a pack by their ids. */
export type Rows = ReadonlyMap<string, Row>;

/** Letters shown on each side of a passage. */
const AROUND = 60;

const Passage = ({ row, start, end }: { row: Row; start: number; end: number }) => {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(row.text.length, end + AROUND);
  return (
    <li>
      {row.label}:{' '}
      <span class="app-typed">
        {from > 0 && '… '}
        {row.text.slice(from, start)}
        <mark>{row.text.slice(start, end)}</mark>
        {row.text.slice(end, to)}
        {to < row.text.length && ' …'}
      </span>
    </li>
  );
};

export interface MarkFieldProps {
  readonly mark: Mark;
  readonly rows: Rows;
  /** What is chosen, posted or decided before. */
  readonly value: string | undefined;
}

/** "m3" as a person says it. */
const nameOf = ({ id }: Mark): string => `mark ${id.slice(1)}`;

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** One mark with its passages, and what a person decides about them. */
export const MarkField = ({ mark, rows, value }: MarkFieldProps) => (
  <>
    <h3 class="govuk-heading-s" id={`about-${mark.id}`}>
      {asSentence(nameOf(mark))}: {mark.thirdParty.who}, {mark.contactId}
    </h3>
    <p class="govuk-body">{asSentence(mark.thirdParty.why)}</p>
    <ul class="govuk-list govuk-list--bullet">
      {mark.passages.map(({ row: id, start, end }) => {
        const row = rows.get(id);
        return row === undefined ? null : <Passage row={row} start={start} end={end} />;
      })}
    </ul>
    <Radios
      name={mark.id}
      label={`What happens to ${nameOf(mark)}?`}
      choices={DECISIONS.map((decision) => ({ value: decision, words: DECISION_WORDS[decision] }))}
      value={value}
      small
    />
  </>
);
