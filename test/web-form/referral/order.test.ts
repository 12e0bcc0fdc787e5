import { describe, expect, it } from 'vitest';
import { openFirst, pageAfter, pageBefore, stops } from '../../../web-form/referral/questions/order.ts';

const ONE = '0mf2k3a1z-aaaa';
const TWO = '0mf2k3a2z-bbbb';
const SIBLINGS = { [`child:${ONE}`]: {}, [`child:${TWO}`]: {} };

describe('the order of questions', () => {
  it('begins with danger, asks about risk before agreement, and ends with checking', () => {
    const pages = stops({});
    expect(pages[0]).toBe('danger');
    expect(pages.at(-1)).toBe('check');
    expect(pages.indexOf('risk')).toBeLessThan(pages.indexOf('consent'));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([{}, SIBLINGS])('leads forward and back by the same pages', (sections) => {
    const pages = stops(sections);
    for (const [at, page] of pages.entries()) {
      expect(pageAfter(page, sections)).toBe(pages[at + 1] ?? '');
      expect(pageBefore(page, sections)).toBe(pages[at - 1] ?? '');
    }
  });

  it('asks what is about one child only where there are several', () => {
    expect(stops({ [`child:${ONE}`]: {} }).join()).not.toContain(ONE);
    expect(pageAfter('concerns', SIBLINGS)).toBe(`children/${ONE}/worry`);
    expect(pageAfter(`children/${ONE}/worry`, SIBLINGS)).toBe(`concerns/${ONE}`);
    expect(pageAfter(`concerns/${TWO}`, SIBLINGS)).toBe('risk');
  });

  it('goes through one person’s pages and back to the list', () => {
    const pages = [
      `children/${ONE}`,
      `children/${ONE}/home`,
      `children/${ONE}/services`,
      `children/${ONE}/needs`,
    ];
    for (const [at, page] of pages.entries()) {
      expect(pageAfter(page, SIBLINGS)).toBe(pages[at + 1] ?? 'children');
      expect(pageBefore(page, SIBLINGS)).toBe(pages[at - 1] ?? 'children');
    }
    expect(pageAfter(`adults/${ONE}/part`, {})).toBe('adults');
    expect(pageAfter(`professionals/${ONE}`, {})).toBe('professionals');
    expect(pageAfter('children', SIBLINGS)).toBe('adults');
  });

  it('opens agreement only once risk was asked', () => {
    expect(openFirst('consent', {})).toBe('risk');
    expect(openFirst('agreement', {})).toBe('risk');
    expect(openFirst('agreement', { risk: {} })).toBe('consent');
    expect(openFirst('agreement', { risk: {}, consent: {} })).toBeUndefined();
    expect(openFirst('worries', {})).toBeUndefined();
  });
});
