import { Hono } from 'hono';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { Visitor } from '../../env.ts';
import { firstPage, openGuestSession } from '../open-session.ts';
import { GUEST, guestPath } from '../paths.ts';
import { youngPerson } from '../people.ts';
import { Question } from '../question.tsx';

const TITLE = 'Tell us what is happening to you';

const BEFORE = (
  <>
    <WarningText>
      If you are in danger now, ring <Phone number="999" />.
    </WarningText>
    <p class="govuk-body">
      You can tell us if somebody hurts you, scares you or makes you do things, or if nobody looks after you.
      A person whose job is to keep children safe will read it.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>You do not have to say your name. You can leave any question empty.</li>
      <li>If you are not safe, we have to tell people who can help. We cannot keep it secret.</li>
      <li>
        What you type can be opened in this browser only. If you close the browser, or do nothing for two
        hours, before you send it, it is gone.
      </li>
      <li>If somebody comes, choose “Exit this page”. It shows the weather instead.</li>
    </ul>
    <p class="govuk-body">
      If you would rather talk, ring Childline on <Phone number="0800 1111" />. It is free, day and night.
    </p>
  </>
);

/** The way for a child or young person who asks for help: no code, no name, plain words. */
export const youngPersonRoutes = (deps: WebDependencies): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/young-person', (c) =>
      c.render(
        <Question
          title={TITLE}
          errors={[]}
          before={BEFORE}
          action={guestPath('young-person')}
          button="Start"
        />,
        { title: TITLE, backHref: GUEST, exit: true },
      ),
    )
    .post('/young-person', async (c) => {
      const person = youngPerson();
      await openGuestSession(c, deps, person);
      return c.redirect(await firstPage(deps, person), 303);
    });
