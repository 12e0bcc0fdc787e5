import * as z from 'zod';
import { HOLDS_DATA } from './holds-data.ts';

/** The part that is read of what `aws cloudformation describe-change-set` prints. */
const changeSet = z.object({
  StackName: z.string(),
  Status: z.string(),
  StatusReason: z.string().optional(),
  /** There is more than was printed. */
  NextToken: z.string().optional(),
  Changes: z
    .array(
      z.object({
        ResourceChange: z.object({
          Action: z.string(),
          LogicalResourceId: z.string(),
          ResourceType: z.string(),
          Replacement: z.string().optional(),
          PolicyAction: z.string().optional(),
        }),
      }),
    )
    .default([]),
});

/** What CloudFormation says of a change set in which nothing changes. */
const NOTHING = /didn't contain changes|No updates are to be performed/;

/**
 * Why a change set must not be carried out, one sentence for each reason; empty where it may. Whatever is not
 * understood is a reason. A resource that may be replaced is taken for one that will be.
 *
 * @param described what `aws cloudformation describe-change-set` printed, parsed
 */
export const refused = (described: unknown): string[] => {
  const read = changeSet.safeParse(described);
  if (!read.success) return ['This is not a change set as the AWS command line describes one.'];
  const { Status, StatusReason = '', NextToken, Changes } = read.data;
  if (Status === 'FAILED' && NOTHING.test(StatusReason)) return [];
  if (Status !== 'CREATE_COMPLETE') return [`The change set is not ready: it is ${Status}.`];
  if (NextToken !== undefined)
    return ['Not all of the change set was given: describe it without a page size.'];
  return Changes.map(({ ResourceChange }) => ResourceChange)
    .filter(({ ResourceType }) => HOLDS_DATA.has(ResourceType))
    .flatMap(({ Action, LogicalResourceId: id, ResourceType: type, Replacement }) => {
      if (Action === 'Add' || Action === 'Import') return [];
      if (Action === 'Modify' && Replacement === 'False') return [];
      const what = Action === 'Modify' ? 'replace' : 'remove';
      return [`It would ${what} ${id} (${type}), which holds data.`];
    });
};
