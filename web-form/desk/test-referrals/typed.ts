import type { TestPlanned } from '../../../shared/contract/test-referrals.ts';
import type { DateTyped } from '../../components/date-input.tsx';
import { type Posted, textOf } from '../../posted.ts';

/** What a manager typed about a test. */
export interface TestTyped {
  readonly agency: string;
  readonly scenario: string;
  readonly goodHandling: string;
  readonly tester: string;
  readonly lapsesOn: Required<DateTyped>;
}

export const NO_TEST: TestTyped = {
  agency: '',
  scenario: '',
  goodHandling: '',
  tester: '',
  lapsesOn: { day: '', month: '', year: '' },
};

export const testTyped = (fields: Posted): TestTyped => ({
  agency: textOf(fields, 'agency'),
  scenario: textOf(fields, 'scenario'),
  goodHandling: textOf(fields, 'goodHandling'),
  tester: textOf(fields, 'tester').trim(),
  lapsesOn: {
    day: textOf(fields, 'lapsesOn-day').trim(),
    month: textOf(fields, 'lapsesOn-month').trim(),
    year: textOf(fields, 'lapsesOn-year').trim(),
  },
});

/** As the API takes a date; one that is none is refused there. */
const dateOf = ({ day = '', month = '', year = '' }: DateTyped): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

export const testToPlan = ({ lapsesOn, ...typed }: TestTyped): TestPlanned => ({
  ...typed,
  lapsesOn: dateOf(lapsesOn),
});
