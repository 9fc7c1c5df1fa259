import { describe, expect, it } from 'vitest';
import { mapFields, parseFieldMap } from '../../src/cli/formats/field-map.js';
import { FERRY_CLEAN, FERRY_TEXT, MUSEUM } from './articles.js';
import { clean, documentsOf, jsonLines } from './terminal.js';

describe('--field', () => {
  it('reads records whose fields are named otherwise', async () => {
    const stdin = jsonLines(
      { key: 7, meta: { link: 'https://coast.example/a' }, content: FERRY_TEXT, text: 'a teaser' },
      { key: 'b', content: MUSEUM, html: null },
    );
    const argv = ['--field', 'text=content,id=key', '--field', 'url=meta.link', '-t', 'jsonl', '-f', 'jsonl'];
    const { status, stdout } = await clean(argv, { stdin });
    expect(status).toBe(0);
    expect(documentsOf(stdout)).toMatchObject([
      { id: '7', url: 'https://coast.example/a', text: FERRY_CLEAN },
      { id: 'b', text: MUSEUM },
    ]);
  });

  it('prefers a field whose name has a dot to a path', () => {
    const record: object = { 'a.b': 'one', a: { b: 'other' } };
    expect(mapFields(record, parseFieldMap(['text=a.b']))).toMatchObject({ text: 'one' });
  });

  it('leaves a record that lacks the field without content, and what is no object as it is', () => {
    const map = parseFieldMap(['text=content']);
    expect(mapFields({ text: 'Rain.' }, map).text).toBeUndefined();
    expect(mapFields({ html: '<p>' }, parseFieldMap(['id=constructor'])).id).toBeUndefined();
    const list: object = ['Rain.'];
    expect(mapFields(list, map)).toBe(list);
  });

  it.each([
    ['txt=content', 'unknown field "txt"; did you mean "text"?'],
    ['content', '"content" is no FIELD=NAME'],
    ['text=', '"text=" is no FIELD=NAME'],
  ])('refuses %s', async (given, message) => {
    const { status, stderr } = await clean(['--field', given], { stdin: FERRY_TEXT });
    expect(status).toBe(2);
    expect(stderr).toContain(`--field: ${message}`);
  });
});
