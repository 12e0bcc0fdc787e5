import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { leftOf } from './left.ts';

/** Where the page says that somebody is still there. */
export const STAY_PATH = '/session/stay';

/** Tells the script of the warning what is left: asking is use, and has moved the end on already. */
export const stayPages = ({ now }: Pick<WebDependencies, 'now'>): Hono<Visitor> =>
  new Hono<Visitor>().post(STAY_PATH, (c) => {
    const ends = c.get('sessionEnds');
    return ends === undefined ? c.json({ ended: true }, 401) : c.json(leftOf(ends, now()));
  });
