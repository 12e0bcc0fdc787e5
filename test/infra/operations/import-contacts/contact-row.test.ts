import { describe, expect, it } from 'vitest';
import { contactRow } from '../../../../infra/operations/import-contacts/contact-row.ts';
import { earlierContact } from '../../../../infra/operations/import-contacts/to-contact.ts';
import { TUESDAY } from '../../../support/front-door.ts';

const schema = contactRow({ now: new Date(TUESDAY), timeZone: 'Europe/London' });
const READABLE = { contact_reference: 'C1', received_at: '01/02/2024' };

const read = (cells: Record<string, string>) => schema.parse({ ...READABLE, ...cells });
const problemsOf = (cells: Record<string, string>) =>
  (schema.safeParse({ ...READABLE, ...cells }).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('when a contact was received', () => {
  it.each([
    ['03/07/2024', '2024-07-03T11:00:00.000Z'],
    ['3/7/2024', '2024-07-03T11:00:00.000Z'],
    ['2024-01-03', '2024-01-03T12:00:00.000Z'],
    ['03/07/2024 09:05', '2024-07-03T08:05:00.000Z'],
    ['2024-01-03T09:05:30', '2024-01-03T09:05:30.000Z'],
    ['2024-07-03T09:05:30Z', '2024-07-03T09:05:30.000Z'],
    ['2024-07-03T09:05:30.5+01:00', '2024-07-03T08:05:30.500Z'],
    // Today without a time, in the morning: not a time still to come.
    ['24/11/2026', TUESDAY],
  ])('is read day first or ISO, in the authority’s own time: %s', (typed, instant) => {
    expect(read({ received_at: typed }).received_at).toBe(instant);
  });

  it.each(['31/02/2024', '13/13/2024', '2024-1', 'yesterday', '03/07/24', '03/07/2024 25:00', '25/11/2026'])(
    'must be real and past: not %s',
    (typed) => {
      const [[column, problem] = []] = problemsOf({ received_at: typed });
      expect(column).toBe('received_at');
      expect(problem).not.toContain(typed);
    },
  );
});

describe('the other columns', () => {
  it('are read as councils write them', () => {
    expect(
      read({
        dob: '12/03/2014 00:00:00',
        dob_estimated: 'Y',
        sex: 'Female',
        source: '2a',
        outcome: 'Early-Help',
        level: 'Red',
        other_names: 'Tam; Tamsin Quill ;',
      }),
    ).toMatchObject({
      dob: '2014-03-12',
      dob_estimated: true,
      sex: 'F',
      source: '2A',
      outcome: 'early-help',
      level: 'red',
      other_names: ['Tam', 'Tamsin Quill'],
    });
  });

  it('are refused, each by its name and never with its value, where they cannot be read', () => {
    const wrong = {
      dob: '12/03/2031',
      dob_estimated: 'perhaps-so',
      sex: 'quite-so',
      source: '77z',
      outcome: 'shrugged',
      level: 'purple',
      surname: 'Q'.repeat(201),
      unheard_of: 'canary',
    };
    const problems = problemsOf(wrong);
    const columns = problems.map(([column]) => column);
    expect(columns.toSorted()).toEqual(
      ['', 'dob', 'dob_estimated', 'level', 'outcome', 'sex', 'source', 'surname'].toSorted(),
    );
    expect(JSON.stringify(problems)).not.toMatch(/2031|perhaps|quite|77z|shrugged|purple|QQ|canary/i);
  });

  it('keep a number that fails its check, as it was typed', () => {
    expect(read({ nhs_number: '123 456' }).nhs_number).toBe('123 456');
  });
});

describe('a row as an earlier contact', () => {
  it('keeps the mother, by whom an unborn child is known', () => {
    const { identity, form } = earlierContact(
      read({
        expected_date: '01/03/2024',
        mother_forename: 'Ada',
        mother_surname: 'Quill',
        mother_dob: '01/01/1990',
      }),
    );
    expect(identity).toMatchObject({
      expected: '2024-03-01',
      mother: { given: 'Ada', family: 'Quill', born: '1990-01-01' },
    });
    expect(form.adults).toEqual([
      { given: 'Ada', family: 'Quill', born: '1990-01-01', relationship: 'mother' },
    ]);
  });

  it('holds the birth date alone once the child is born', () => {
    const { subject } = earlierContact(read({ dob: '03/03/2024', expected_date: '01/03/2024' }));
    expect(subject.person).toEqual({ born: '2024-03-03' });
  });

  it('keeps in words what the form has no place for', () => {
    const { form, identity } = earlierContact(
      read({ summary: 'Late again.', dob: '01/01/2014', dob_estimated: 'yes', email: 'a@example.org' }),
    );
    expect(form.narrative).toBe(
      'Late again.\nReference in earlier records: C1.\nThe date of birth is an estimate.\nEmail: a@example.org.',
    );
    expect(identity).toMatchObject({ bornIsEstimate: true, emails: ['a@example.org'] });
  });
});
