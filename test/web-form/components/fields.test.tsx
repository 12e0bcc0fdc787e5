import { expect, test } from 'vitest';
import { CharacterCount } from '../../../web-form/components/character-count.tsx';
import { Checkboxes } from '../../../web-form/components/checkboxes.tsx';
import { CsrfField } from '../../../web-form/components/csrf-field.tsx';
import { DateInput } from '../../../web-form/components/date-input.tsx';
import { ErrorSummary } from '../../../web-form/components/error-summary.tsx';
import { Input } from '../../../web-form/components/input.tsx';
import { Radios } from '../../../web-form/components/radios.tsx';
import { RatingTag } from '../../../web-form/components/rating-tag.tsx';
import { Select } from '../../../web-form/components/select.tsx';
import { Textarea } from '../../../web-form/components/textarea.tsx';

const CHOICES = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No', hint: 'Not at all' },
];
const field = { name: 'answer', label: 'Answer', hint: 'A hint', error: 'Enter an answer' };

const FIELDS = {
  input: <Input {...field} value="x" />,
  textarea: <Textarea {...field} value="x" />,
  'character count': <CharacterCount {...field} value="x" max={4000} />,
  radios: <Radios {...field} choices={CHOICES} />,
  checkboxes: <Checkboxes {...field} choices={CHOICES} />,
  date: <DateInput {...field} />,
  select: <Select {...field} choices={CHOICES} />,
};

test.each(Object.entries(FIELDS))(
  'a %s can be linked to from the error summary and says hint and error aloud',
  (_, element) => {
    const html = String(element);
    expect(html).toContain('id="answer"');
    expect(html).toMatch(/(for="answer"|<legend)/);
    expect(html).toMatch(/aria-describedby="[^"]*answer-hint answer-error/);
    expect(html).toContain('id="answer-error"');
    expect(html).toContain('Enter an answer');
    expect(html).toContain('id="answer-hint"');
  },
);

test('a field without an error says nothing of one', () => {
  const html = String(<Input name="answer" label="Answer" />);
  expect(html).not.toContain('error');
  expect(html).not.toContain('aria-describedby');
});

test('what was typed is shown as typed and never run', () => {
  const typed = '"><script>alert(1)</script>';
  for (const html of [
    String(<Input name="a" label="A" value={typed} />),
    String(<Textarea name="a" label="A" value={typed} />),
    String(<CharacterCount name="a" label="A" value={typed} max={10} />),
  ]) {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  }
});

test('nothing is chosen beforehand', () => {
  expect(String(<Radios name="a" label="A" choices={CHOICES} />)).not.toContain('checked');
  expect(String(<Radios name="a" label="A" value="no" choices={CHOICES} />)).toMatch(
    /value="no"[^>]*checked/,
  );
  expect(String(<Checkboxes name="a" label="A" values={['yes']} choices={CHOICES} />)).toMatch(
    /value="yes"[^>]*checked/,
  );
});

test('the error summary links every error to its field', () => {
  const html = String(<ErrorSummary errors={[{ field: 'answer', words: 'Enter <an> answer' }]} />);
  expect(html).toContain('<a href="#answer">Enter &lt;an&gt; answer</a>');
  expect(String(<ErrorSummary errors={[]} />)).toBe('');
});

test('a rating is a word and a shape, not only a colour', () => {
  const drawn = (['red', 'amber', 'yellow'] as const).map((level) => String(<RatingTag level={level} />));
  expect(drawn.map((html) => /Red|Amber|Yellow/.exec(html)?.[0])).toEqual(['Red', 'Amber', 'Yellow']);
  expect(new Set(drawn.map((html) => / d="([^"]+)"/.exec(html)?.[1])).size).toBe(3);
});

test('a form outside a session cannot be drawn', () => {
  expect(() => String(<CsrfField />)).toThrow('A form needs a signed-in session');
});
