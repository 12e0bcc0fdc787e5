import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { Details } from '../../components/details.tsx';
import { calendarDay, day } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import { BitsTogether, fieldAndLevel, weightWords } from './how-weighed.tsx';
import { bitsWords } from './words.ts';

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A value as it was sent, its dates in words. */
const Value = ({ value }: { value: string | null }) =>
  value === null ? (
    <span class="govuk-hint">Not given</span>
  ) : (
    <span class="app-typed">{value.replaceAll(ISO_DATE, calendarDay)}</span>
  );

/** Whose values stand in a column: which contact, since when, by whom. */
const Heading = ({ words, side }: { words: string; side: SameChild['contact'] }) => (
  <>
    {words}
    <br />
    <a class="govuk-link app-reference" href={desk.referral(side.reference)}>
      {side.reference}
    </a>
    , <span class="app-reference">{side.label}</span>
    <br />
    {day(side.receivedAt)}, {side.agency}
  </>
);

/** Field by field: what each record says, how near that is, and how much it weighs. */
export const Comparison = ({ compared }: { compared: SameChild }) => {
  const { contact, other, fields, alone } = compared;
  return (
    <>
      <WideTable
        caption="Both records"
        head={[
          'Compared',
          <Heading words="This contact" side={contact} />,
          <Heading words="Other contact" side={other} />,
          'How near',
          'Weight',
        ]}
        rows={fields
          .filter(({ here, there }) => here !== null || there !== null)
          .map(({ here, there, words, weight }) => {
            const [name, near] = fieldAndLevel(words);
            return [name, <Value value={here} />, <Value value={there} />, near, weightWords(weight)];
          })}
      />
      <Details summary="How this was weighed">
        <WideTable
          caption="Weights in bits"
          captionHidden
          head={['Compared', 'How near', 'Bits']}
          rows={fields.map(({ words, bits }) => [...fieldAndLevel(words), bitsWords(bits)])}
        />
        <BitsTogether bits={alone.bits} />
      </Details>
    </>
  );
};
