import { type Context, Hono } from 'hono';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Phone } from '../../components/phone-numbers.tsx';
import { Radios } from '../../components/radios.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { Visitor } from '../../env.ts';
import { posted, textOf } from '../../posted.ts';
import { GUEST, guestPath } from '../paths.ts';
import { Question } from '../question.tsx';

const TITLE = 'Who are you?';

const NEXT = new Map([
  ['professional', guestPath('email')],
  ['public', guestPath('public')],
  ['young-person', guestPath('young-person')],
]);

const CHOICES = [
  {
    value: 'professional',
    words: 'I work with children or families',
    hint: 'For example in a school, health, housing or a charity. We send a code to your work email address.',
  },
  {
    value: 'public',
    words: 'I am a member of the public',
    hint: 'For example a parent, relative, friend or neighbour. You do not have to say who you are.',
  },
  { value: 'young-person', words: 'I am a child or young person, and I need help myself' },
];

const show = (c: Context<Visitor>, errors: readonly FieldError[] = []) => {
  const before = (
    <WarningText>
      If a child is in immediate danger, ring <Phone number="999" /> now.
    </WarningText>
  );
  return c.render(
    <Question title={TITLE} errors={errors} before={before} action={GUEST}>
      <Radios name="who" label="Choose one" choices={CHOICES} error={errorOf(errors, 'who')} />
    </Question>,
    { title: TITLE, error: errors.length > 0, backHref: '/' },
  );
};

/** The choice that decides what has to be shown before the form opens. */
export const whoRoutes = (): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/', (c) => show(c))
    .post('/', async (c) => {
      const next = NEXT.get(textOf(await posted(c), 'who'));
      if (next !== undefined) return c.redirect(next, 303);
      c.status(422);
      return show(c, [{ field: 'who', words: 'Choose who you are' }]);
    });
