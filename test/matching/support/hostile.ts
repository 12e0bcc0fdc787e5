const MEGABYTE = 1_000_000;

/** Texts that have broken somebody's software: what is typed into any field may be one of them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '-',
  "'",
  '\u0000\u0007\u001b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200d\ufeff',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'prototype __proto__',
  'a\u0301'.repeat(200),
  '😀'.repeat(80),
  '\ufdfa'.repeat(100_000),
  "'; DROP TABLE children; --",
  'NaN',
  'a'.repeat(MEGABYTE),
  ' '.repeat(MEGABYTE),
  `a${' '.repeat(MEGABYTE)}b`,
  'a-'.repeat(MEGABYTE / 2),
  'o '.repeat(MEGABYTE / 2),
];
