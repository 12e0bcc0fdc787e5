import type { Look } from './look.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?!\\s+(?:be|have|not|need|also|well|feel|become|still|want|go|get)\\b)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TENS = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const ORDINAL = `(?:(?:twenty|thirty)[\\s-]*${TENS}|${TENS}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const FIGURES = '\\d{1,2}(?:\\s*(?:st|nd|rd|th))?';
const DAY = `(?:${FIGURES}|${ORDINAL})`;
/** A comma is no part of it: "she is 10, may be hurt". */
const NEAR = '[\\s./‐-―-]*';
const YEAR = "(?:['’]?\\d{2}(?:\\d{2})?)";
const GAP = '[\\s.,/‐-―-]*';
const LABEL = '[date]';
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const look = (pattern: string): Look => [new RegExp(pattern, 'giu'), LABEL];

/** Dates with the month in words: "the 3rd of April", "April 3rd, 2016", "in April". British order or not. */
export const DATES_IN_WORDS: readonly Look[] = [
  // 3 April 16, the 3rd of April, third of April 2016, 3Apr16
  look(`${START}${DAY}${NEAR}(?:of${NEAR})?${MONTH}(?:${GAP}${YEAR}(?!\\d))?(?!\\p{L})`),
  // April 3rd, 2016; April 2016
  look(`${START}${MONTH}${GAP}(?:the${GAP})?(?:${DAY}(?:${GAP}${YEAR})?|(?:of${GAP})?${YEAR})${END}`),
  // in April
  look(
    `(?<=${START}(?:in|since|until|till|by|from|before|after|during|early|late|mid|last|next)[\\s-]+)${MONTH}${END}`,
  ),
];

/** Dates in figures: "3/4/16", "03-04-2016", "3. 4. 16", "on 3/4", "on the 3rd", and the year alone. */
export const DATES_IN_FIGURES: readonly Look[] = [
  look('(?<!\\d)\\d{1,4}\\s?[./\\\\‐-―-]\\s?\\d{1,2}\\s?[./\\\\‐-―-]\\s?\\d{1,4}(?!\\d)'),
  look('(?<!\\d)\\d{1,2}/\\d{1,2}(?!\\d)'),
  look(`(?<=${START}(?:on|since|until|till|by|from)\\s+the\\s+)${FIGURES}${END}`),
  look('(?<!\\d)(?:19|20)\\d{2}(?!\\d)'),
];
