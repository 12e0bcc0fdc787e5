import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { deploymentOf, type Stage } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';

const cdkJson = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')));

/** An app as cdk.json makes it. Only the named stacks are bundled, for that is slow. */
export const newApp = (bundled: readonly string[] = []): App =>
  new App({
    outdir: mkdtempSync(join(tmpdir(), 'front-door-synth-')),
    analyticsReporting: false,
    context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': bundled },
  });

/** Both stacks of a stage as templates, without bundles. */
export const synthesised = (stage: Stage = 'live') => {
  const app = newApp();
  const { data, service } = frontDoor(app, deploymentOf(stage));
  return { app, data: Template.fromStack(data), service: Template.fromStack(service) };
};

/** A resource of a template, as far as the tests look into it. */
export interface Resource {
  readonly Type: string;
  // CloudFormation has no types here; tests compare with what they expect.
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** The resources of one type by their logical ids. */
export const resourcesOf = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.findResources(type)) as [string, Resource][]; // the library types them as any
