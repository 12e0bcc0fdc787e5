import type { Child } from 'hono/jsx';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FieldError } from '../components/field.ts';
import { Form } from '../components/form.tsx';

interface QuestionProps {
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly before?: Child;
  readonly action: string;
  readonly button?: string;
  readonly children?: Child;
}

/** One page before a session exists: what is wrong, heading, what to know, one form. */
export const Question = ({ title, errors, before, action, button = 'Continue', children }: QuestionProps) => (
  <>
    <ErrorSummary errors={errors} />
    <h1 class="govuk-heading-l">{title}</h1>
    {before}
    <Form action={action}>
      {children}
      <Button words={button} />
    </Form>
  </>
);
