import type { HeldPost } from '../../shared/store/sessions.ts';
import { Button } from '../components/button.tsx';
import { Form } from '../components/form.tsx';

const typedBy = ({ fields }: HeldPost): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((text): [string, string] => [name, text]),
  );

/** What was posted after the session had ended, ready to be sent again by its author. */
export const Resume = ({ post, words = 'You are signed in again.' }: { post: HeldPost; words?: string }) => (
  <>
    <h1 class="govuk-heading-l">Carry on where you were</h1>
    <p class="govuk-body">
      {words} What you typed before is here and has not been sent. Choose Carry on to send it, or{' '}
      <a class="govuk-link" href="/">
        leave it
      </a>
      .
    </p>
    <Form action={post.path}>
      {typedBy(post).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button words="Carry on" />
    </Form>
  </>
);
