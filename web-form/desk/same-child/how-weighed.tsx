import type { PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import { Details } from '../../components/details.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { bitsWords, WEIGHTS } from './words.ts';

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Surname: the same" as its field and how near it is. */
export const fieldAndLevel = (words: string): [string, string] => {
  const at = words.indexOf(': ');
  return at < 0 ? [words, ''] : [words.slice(0, at), sentenceCase(words.slice(at + 2))];
};

export const weightWords = (weight: keyof typeof WEIGHTS): string => sentenceCase(WEIGHTS[weight]);

/** All evidence, and what one bit means, for whoever checks a grade. */
export const BitsTogether = ({ bits }: { bits: number }) => (
  <>
    <p class="govuk-body">
      All evidence together, measured against the number of children on record: {bitsWords(bits)}.
    </p>
    <p class="govuk-hint">
      Each bit for doubles the odds that it is one child, and each bit against halves them. Strong is 8 bits
      or more, some is 3 or more.
    </p>
  </>
);

/** Every field with its weight, for whoever wants to know how the grade came about. */
export const HowWeighed = ({ prior, about }: { prior: PriorContactAnswer; about: string }) => (
  <Details summary={`How this was weighed, ${prior.reference}`}>
    <WideTable
      caption={`How ${prior.reference} was weighed for ${about}`}
      captionHidden
      head={['Compared', 'How near', 'Weight', 'Bits']}
      rows={prior.compared.map(({ words, weight, bits }) => [
        ...fieldAndLevel(words),
        weightWords(weight),
        bitsWords(bits),
      ])}
    />
    <BitsTogether bits={prior.bits} />
  </Details>
);
