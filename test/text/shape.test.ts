import { describe, expect, it } from 'vitest';
import { endsSentence, looksLikeHeadline } from '../../src/text/shape.js';

describe('endsSentence', () => {
  it.each(['He left.', 'He left! ', 'Did he?', '“He left.”', 'He left (in May.)', '彼は去った。', 'वह गया।'])(
    'is true of %j',
    (text) => expect(endsSentence(text)).toBe(true),
  );
  it.each(['', 'He left', 'He left…', 'He left...', '“He left...”', 'He left:', '”'])('is false of %j', (text) =>
    expect(endsSentence(text)).toBe(false),
  );
});

describe('looksLikeHeadline', () => {
  it.each([
    'Ferry returns to Lindholm',
    'Who pays for the ramp?',
    '“Never again”: the keeper speaks',
    '¿Quién paga la rampa?',
    '400 islanders cheer the boat!',
  ])('is true of %j', (text) => expect(looksLikeHeadline(text)).toBe(true));

  it.each([
    ['a sentence', 'The ferry returned to Lindholm.'],
    ['two sentences', 'The ferry is back. Islanders cheer'],
    ['one word', 'Ferry'],
    ['a line that begins in lower case', 'the ferry is back'],
    ['more than thirty words', 'Boat '.repeat(31)],
    ['more than 250 characters', `Ferry ${'o'.repeat(250)}`],
    ['nothing', ''],
  ])('is false of %s', (_, text) => expect(looksLikeHeadline(text)).toBe(false));
});
