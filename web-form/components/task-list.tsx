import type { Child } from 'hono/jsx';
import { classes } from './field.ts';
import { Tag, type TagColour } from './tag.tsx';

export interface Task {
  readonly title: Child;
  /** Where it is done; left out while it cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: Child;
  /** How far it is. Done is plain words; what is still to do has a colour. */
  readonly status: Child;
  readonly colour?: TagColour | undefined;
  readonly cannotStart?: boolean | undefined;
  readonly classes?: string | undefined;
}

export interface TaskListProps {
  readonly tasks: readonly Task[];
  /** Begins the ids of hints and states, where a page has more than one list. */
  readonly idPrefix?: string | undefined;
  readonly classes?: string | undefined;
}

const TaskLine = ({ task, id }: { task: Task; id: string }) => {
  const hintId = task.hint ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li
      class={classes('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.classes)}
    >
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            class="govuk-link govuk-task-list__link"
            href={task.href}
            aria-describedby={classes(hintId, statusId)}
          >
            {task.title}
          </a>
        ) : (
          <div>{task.title}</div>
        )}
        {hintId && (
          <div id={hintId} class="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div
        class={classes(
          'govuk-task-list__status',
          task.cannotStart && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={statusId}
      >
        {task.colour ? <Tag words={task.status} colour={task.colour} /> : task.status}
      </div>
    </li>
  );
};

/** What is to be done, each with a link and how far it is. */
export const TaskList = ({ tasks, idPrefix = 'task-list', ...props }: TaskListProps) => (
  <ul class={classes('govuk-task-list', props.classes)}>
    {tasks.map((task, at) => (
      <TaskLine task={task} id={`${idPrefix}-${at + 1}`} />
    ))}
  </ul>
);
