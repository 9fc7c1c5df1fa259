import { describe, expect, it } from 'vitest';
import { toText } from '../../src/write/text.js';
import { documentOf, paragraphs } from './document.js';

describe('toText', () => {
  it('puts empty lines between title and blocks, and ends with a line break', () => {
    const document = paragraphs(['The ferry is back.', 'It runs twice a day.'], { title: 'Ferry returns' });
    expect(toText(document)).toBe('Ferry returns\n\nThe ferry is back.\n\nIt runs twice a day.\n');
  });

  it('begins with the text where there is no title, or an empty one', () => {
    expect(toText(paragraphs(['The ferry is back.']))).toBe('The ferry is back.\n');
    expect(toText(paragraphs(['The ferry is back.'], { title: '' }))).toBe('The ferry is back.\n');
  });

  it('writes the title alone where there is no text, and an empty line where there is neither', () => {
    expect(toText(paragraphs([], { title: 'Ferry returns' }))).toBe('Ferry returns\n');
    expect(toText(paragraphs([]))).toBe('\n');
  });

  it('writes texts as they are, whatever they look like', () => {
    const document = documentOf([
      { type: 'heading', text: '# no markup', level: 2 },
      { type: 'table', text: 'a\tb\nc\td' },
      { type: 'list-item', text: '<li> مطر 🌧️', level: 2 },
    ]);
    expect(toText(document)).toBe('# no markup\n\na\tb\nc\td\n\n<li> مطر 🌧️\n');
  });
});
