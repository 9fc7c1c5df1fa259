import { describe, expect, it } from 'vitest';
import { ChaffinchError, messageOf } from '../src/errors.js';

describe('ChaffinchError', () => {
  it('is an error with a name and a code for programs and a message for people', () => {
    const error = new ChaffinchError('empty-document', 'Document "a" is empty.');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ChaffinchError');
    expect(error.code).toBe('empty-document');
    expect(String(error)).toBe('ChaffinchError: Document "a" is empty.');
    expect(error.cause).toBeUndefined();
  });

  it('carries the error that led to it', () => {
    const cause = new TypeError('node is null');
    expect(new ChaffinchError('unreadable-page', 'The page could not be parsed.', { cause }).cause).toBe(cause);
  });
});

describe('messageOf', () => {
  it.each([
    ['an error', new RangeError('too far'), 'too far'],
    ['a string', 'broken', 'broken'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a number', 7, '7'],
  ])('tells what %s says that was thrown', (_what, thrown, expected) => {
    expect(messageOf(thrown)).toBe(expected);
  });
});
