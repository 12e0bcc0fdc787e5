import { type Context, Hono } from 'hono';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Radios } from '../../components/radios.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { Visitor } from '../../env.ts';
import { type Posted, posted, textOf } from '../../posted.ts';
import { OnlyInThisBrowser } from '../only-in-this-browser.tsx';
import { firstPage, openGuestSession } from '../open-session.ts';
import { GUEST, guestPath } from '../paths.ts';
import { memberOfThePublic } from '../people.ts';
import { Question } from '../question.tsx';

const TITLE = 'Before you start';

/** Codes of the children in need census: docs/reference.md#code-sets. */
const SOURCES = [
  { value: '1A', words: 'I am a parent, relative or carer' },
  { value: '1B', words: 'I am a friend, neighbour or childminder' },
  { value: '1D', words: 'Another way' },
] as const;

const CONTACT = [
  {
    value: 'named',
    words: 'I will leave my name or a phone number',
    hint: 'Then we can ask you something that may help the child.',
  },
  {
    value: 'anonymous',
    words: 'I do not want to say who I am',
    hint: 'We will not know who you are, and cannot ask you anything or tell you what happens.',
  },
];

const show = (c: Context<Visitor>, typed: Posted, errors: readonly FieldError[] = []) =>
  c.render(
    <Question
      title={TITLE}
      errors={errors}
      before={<OnlyInThisBrowser />}
      action={guestPath('public')}
      button="Start"
    >
      <Radios
        name="source"
        label="How do you know the child?"
        choices={SOURCES}
        value={textOf(typed, 'source')}
        error={errorOf(errors, 'source')}
      />
      <Radios
        name="contact"
        label="Do you want to say who you are?"
        choices={CONTACT}
        value={textOf(typed, 'contact')}
        error={errorOf(errors, 'contact')}
      />
    </Question>,
    { title: TITLE, error: errors.length > 0, backHref: GUEST },
  );

/** The short way for members of the public: two questions, no email. */
export const publicRoutes = (deps: WebDependencies): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/public', (c) => show(c, {}))
    .post('/public', async (c) => {
      const typed = await posted(c);
      const source = SOURCES.find(({ value }) => value === textOf(typed, 'source'))?.value;
      const contact = CONTACT.find(({ value }) => value === textOf(typed, 'contact'))?.value;
      if (source === undefined || contact === undefined) {
        c.status(422);
        return show(c, typed, [
          ...(source === undefined ? [{ field: 'source', words: 'Choose how you know the child' }] : []),
          ...(contact === undefined
            ? [{ field: 'contact', words: 'Choose whether you want to say who you are' }]
            : []),
        ]);
      }
      const person = memberOfThePublic(source, contact === 'anonymous');
      await openGuestSession(c, deps, person);
      return c.redirect(await firstPage(deps, person), 303);
    });
