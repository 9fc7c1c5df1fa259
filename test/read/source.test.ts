import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/document.js';
import { checkSource, nameOf } from '../../src/read/source.js';
import { failure } from './helpers.js';

/** A record as a program in plain JavaScript, or a line of JSON, would give it: of no type at all. */
function record(json: string): SourceDocument {
  return JSON.parse(json);
}

describe('the name of a document in messages', () => {
  it('is its id, else its address, else none', () => {
    expect(nameOf({ id: 'a', url: 'https://boats.example/1', text: 'x' })).toBe('Document "a"');
    expect(nameOf({ url: 'https://boats.example/1', text: 'x' })).toBe('Document "https://boats.example/1"');
    expect(nameOf({ text: 'x' })).toBe('The document');
  });

  it('is found in whatever was given', () => {
    expect(nameOf(record('null'))).toBe('The document');
    expect(nameOf(record('"boat"'))).toBe('The document');
    expect(nameOf(record('{"id": 7}'))).toBe('The document');
  });
});

describe('a source document', () => {
  it('has text', () => {
    expect(checkSource({ id: 'a', text: 'The ferry is back.' })).toEqual({
      name: 'Document "a"',
      content: { kind: 'text', value: 'The ferry is back.' },
      fields: { id: 'a' },
    });
  });

  it('or has HTML, as a string or as bytes', () => {
    const bytes = Uint8Array.of(0x3c, 0x70, 0x3e);
    expect(checkSource({ html: '<p>' }).content).toEqual({ kind: 'html', value: '<p>' });
    expect(checkSource({ html: bytes }).content).toEqual({ kind: 'html', value: bytes });
  });

  it('hands on every field it knows, and no other', () => {
    const fields = {
      id: 'a',
      url: 'https://boats.example/1',
      title: 'Ferry returns',
      lang: 'en',
      publishedAt: '2031-03-07',
      charset: 'utf-8',
    };
    const source = { ...fields, text: 'x', crawledBy: 'a spider', status: 200 };
    expect(checkSource(source).fields).toEqual(fields);
  });

  it('counts null and the empty string as absent', () => {
    const source = record('{"id": null, "url": "", "title": null, "html": null, "text": "The ferry is back."}');
    expect(checkSource(source)).toEqual({
      name: 'The document',
      content: { kind: 'text', value: 'The ferry is back.' },
      fields: {},
    });
  });

  it('may be of empty text: only reading it shows that nothing is there', () => {
    expect(checkSource({ text: '' }).content).toEqual({ kind: 'text', value: '' });
  });

  it.each([
    ['null', 'not null'],
    ['"The ferry is back."', 'not string'],
    ['7', 'not number'],
    ['[{"text": "x"}]', 'not an array'],
  ])('is an object, never %s', (json, said) => {
    expect(() => checkSource(record(json))).toThrow(
      expect.toSatisfy(failure('invalid-document', 'must be an object with html or text', said)),
    );
  });

  it('has not both html and text', () => {
    expect(() => checkSource({ id: 'a', html: '<p>x</p>', text: 'x' })).toThrow(
      expect.toSatisfy(failure('invalid-document', 'Document "a" has both html and text; give one of them.')),
    );
  });

  it('has one of html and text', () => {
    expect(() => checkSource({ url: 'https://boats.example/1' })).toThrow(
      expect.toSatisfy(failure('empty-document', '"https://boats.example/1" has neither html nor text')),
    );
    expect(() => checkSource(record('{"html": null, "text": null}'))).toThrow(
      expect.toSatisfy(failure('empty-document', 'The document has neither')),
    );
  });

  it('has something in its HTML', () => {
    for (const html of ['', new Uint8Array()]) {
      expect(() => checkSource({ id: 'a', html })).toThrow(
        expect.toSatisfy(failure('empty-document', 'Document "a" is empty')),
      );
    }
  });

  it.each([
    ['{"id": "a", "html": 7}', 'html must be a string or bytes, not number'],
    ['{"id": "a", "html": ["<p>"]}', 'html must be a string or bytes, not an array'],
    ['{"id": "a", "text": {"body": "x"}}', 'text must be a string, not object'],
    ['{"id": "a", "text": "x", "title": ["x"]}', 'title must be a string, not an array'],
    ['{"id": "a", "text": "x", "publishedAt": 1930642350}', 'publishedAt must be a string, not number'],
    ['{"id": "a", "text": "x", "charset": false}', 'charset must be a string, not boolean'],
  ])('has fields of the right types: %s', (json, said) => {
    expect(() => checkSource(record(json))).toThrow(
      expect.toSatisfy(failure('invalid-document', 'Document "a"', said)),
    );
  });

  it('has an id that is a string', () => {
    expect(() => checkSource(record('{"id": 7, "text": "x"}'))).toThrow(
      expect.toSatisfy(failure('invalid-document', 'The document: id must be a string, not number')),
    );
  });
});
