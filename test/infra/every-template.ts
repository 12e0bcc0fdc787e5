import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deploymentOf, type Stage } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { newApp } from './synthesised.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const template = z.object({ Resources: z.record(z.string(), resource) });

/** A resource with where it stands: its stack, or the stack inside one, and its logical id. */
export interface Placed extends z.infer<typeof resource> {
  readonly stack: string;
  readonly id: string;
  /** For the name of a test: `live-data/records`. */
  readonly name: string;
}

/** Every resource of every stack of a stage, those of stacks inside others too, as CloudFormation is given them. */
export const everyResource = (stage: Stage): readonly Placed[] => {
  const app = newApp();
  frontDoor(app, deploymentOf(stage));
  const { directory } = app.synth();
  return readdirSync(directory)
    .filter((file) => file.endsWith('.template.json'))
    .flatMap((file) => {
      const stack = file.replace(/(\.nested)?\.template\.json$/, '');
      const { Resources } = template.parse(JSON.parse(readFileSync(join(directory, file), 'utf8')));
      return Object.entries(Resources).map(([id, each]) => ({ ...each, stack, id, name: `${stack}/${id}` }));
    });
};
