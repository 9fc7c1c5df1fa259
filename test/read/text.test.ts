import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLongLine, textBlocks } from '../../src/read/text.js';

function texts(text: string): readonly string[] {
  return textBlocks(text).map((block) => block.text);
}

/** Wraps as mail programs do: as many words a line as fit. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

const word = fc.stringMatching(/^[a-zåäö]{1,12}$/u);
const sentence = fc.array(word, { minLength: 40, maxLength: 90 }).map((list) => list.join(' '));

describe('lines and paragraphs', () => {
  it('makes a block of each line', () => {
    expect(texts('The ferry is back.\nIt has a new engine.')).toEqual(['The ferry is back.', 'It has a new engine.']);
  });

  it('drops empty lines and the white space around a line', () => {
    expect(texts('\n\n  First.  \n \t \n\nSecond.\n')).toEqual(['First.', 'Second.']);
  });

  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Macintosh'],
    ['\u2028', 'Unicode line separator'],
    ['\u2029', 'Unicode paragraph separator'],
    ['\f', 'form feed'],
    ['\v', 'vertical tab'],
  ])('ends a line at %j (%s)', (lineBreak) => {
    expect(texts(`First.${lineBreak}Second.`)).toEqual(['First.', 'Second.']);
  });

  it('finds no block in white space', () => {
    expect(textBlocks('')).toEqual([]);
    expect(textBlocks(' \n\t\r\n ')).toEqual([]);
  });

  it('gives text no context, for it came from no page', () => {
    expect(textBlocks('First.')).toEqual([{ type: 'paragraph', text: 'First.' }]);
  });
});

describe('list items', () => {
  it('are not what somebody says after a dash', () => {
    expect(textBlocks('– I am so glad, said the captain.')[0]?.type).toBe('paragraph');
  });

  it.each(['- milk', '* milk', '• milk', '‣ milk', '◦ milk', '▪ milk', '● milk', '1. milk', '12) milk'])(
    'takes %j for an item and keeps its marker',
    (line) => {
      expect(textBlocks(line)).toEqual([{ type: 'list-item', level: 1, text: line }]);
    },
  );

  it.each(['-milk', '3.5 litres of milk', '2031. was dry', '-', '1.'])('takes %j for a paragraph', (line) => {
    expect(textBlocks(line)).toEqual([{ type: 'paragraph', text: line }]);
  });
});

describe('text wrapped at a fixed width', () => {
  const prose =
    'The ferry between Norrholm and Skarvik is back after nine days, with a new engine, a new rudder and a crew that has slept. ' +
    'Passengers had to take the long road around the bay, which adds fifty minutes to the way to work, school or the market. ' +
    'The harbour master said that the spare part came from a yard in the south, because nobody nearer still makes that valve.';

  it.each([40, 60, 72, 80, 132])('joins the lines of a paragraph wrapped at %i', (width) => {
    const wrapped = `${wrap(prose, width)}\n\n${wrap(prose, width)}\n\n${wrap(prose, width)}`;
    expect(wrapped.split('\n').length).toBeGreaterThan(9);
    expect(texts(wrapped)).toEqual([prose, prose, prose]);
  });

  it('gives back what was wrapped, whatever it was and whatever the width', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 40, max: 76 }),
        (list, width) => {
          const wrapped = list.map((paragraph) => wrap(paragraph, width)).join('\n\n');
          // A text whose longest line is shorter than the width says less of it than one that fills it.
          fc.pre(Math.max(...wrapped.split('\n').map((line) => line.length)) === width);
          expect(texts(wrapped)).toEqual(list);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not join what is too short to prove a width', () => {
    const wrapped = wrap(prose, 72).split('\n').slice(0, 4);
    expect(texts(wrapped.join('\n'))).toEqual(wrapped);
  });

  it('does not join lines wider than anybody wraps', () => {
    const wrapped = wrap(`${prose} ${prose} ${prose} ${prose}`, 160);
    expect(texts(wrapped)).toEqual(wrapped.split('\n'));
  });

  it('begins a new block after a line that ends early', () => {
    const wrapped = `${wrap(prose, 60)}\nA short line.\nAnother one.\n\n${Array(3).fill(wrap(prose, 60)).join('\n\n')}`;
    expect(texts(wrapped)).toEqual([prose, 'A short line.', 'Another one.', prose, prose, prose]);
  });

  it('begins a new block where the next word would just have fitted', () => {
    const full = 'a'.repeat(60);
    const paragraph = Array(20).fill(full);
    const wrapped = [...paragraph, 'a'.repeat(55), 'boat'].join('\n');
    expect(texts(wrapped)).toEqual([`${paragraph.join(' ')} ${'a'.repeat(55)}`, 'boat']);
  });

  it('does not swallow the items of a list into the paragraph before it', () => {
    const wrapped = `${wrap(prose, 60)}\n- a lamp\n- a rope\n\n${Array(3).fill(wrap(prose, 60)).join('\n\n')}`;
    expect(texts(wrapped)).toEqual([prose, '- a lamp', '- a rope', prose, prose, prose]);
  });

  it('does not take an item for a wrapped line, however long the line before it', () => {
    const items = `- ${'a'.repeat(58)}\n- ${'b'.repeat(58)}`;
    const wrapped = `${Array(4).fill(wrap(prose, 60)).join('\n\n')}\n\n${items}`;
    expect(texts(wrapped)).toEqual([prose, prose, prose, prose, ...items.split('\n')]);
  });
});

describe('text that only looks wrapped', () => {
  it('keeps the lines of a poem', () => {
    const poem = [
      'The boat is gone, the boat is gone,',
      'the harbour lamp burns on alone,',
      'and no one rows across at dawn',
      'to carry letters to the stone.',
      '',
      'The boat is back, the boat is back,',
      'its rudder new, its engine loud,',
      'it leaves behind a silver track',
      'and on the quay a little crowd.',
    ].join('\n');
    expect(texts(poem)).toEqual(poem.split('\n').filter((line) => line !== ''));
  });

  it('keeps lines of which only half are full', () => {
    const full = 'The ferry from Norrholm is full at nine on every weekday now';
    const lines = Array(8).fill([full, 'and nearly empty at noon']).flat();
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('keeps lines shorter than anybody wraps', () => {
    const column = wrap('norrholm skarvik lillsund storsund '.repeat(12).trim(), 18);
    expect(texts(column)).toEqual(column.split('\n'));
  });

  it('keeps the lines of a list without markers', () => {
    const list = [
      'Crossings on a weekday, from the quay in Norrholm to Skarvik',
      'Monday at nine',
      'Tuesday at ten, if the wind allows it',
      'Wednesday at nine',
      'Thursday at nine',
      'Friday at six, with the market boat',
      'Saturday at noon',
      'Sunday never',
    ];
    expect(texts(list.join('\n'))).toEqual(list);
  });
});

describe('a line that is too long', () => {
  it('is found with its number, counted as editors do, empty lines among them', () => {
    expect(findLongLine('The boat\r\n\nis back after nine days', 12)).toEqual({ number: 3, length: 23 });
  });

  it('is the first of several', () => {
    expect(findLongLine('boat\nharbour\nrudder', 5)).toEqual({ number: 2, length: 7 });
  });

  it('is none in a text of many short lines', () => {
    expect(findLongLine('boat\nquay\nnets', 4)).toBeUndefined();
    expect(findLongLine('', 1)).toBeUndefined();
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 4, arbitrary: fc.constant(' ') },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\n- ', '\n1. ', '\u2028', '\t', '\u00a0') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const anyText = fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''));

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(texts(text).join(' '))).toEqual(words(text));
      }),
      { numRuns: 300 },
    );
  });

  it('has no empty block, and none with a line break or white space at its ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of texts(text)) {
          expect(block).not.toBe('');
          expect(block).toBe(block.trim());
          expect(block).not.toMatch(/[\r\n\u2028\u2029\f\v]/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads its own output as the same blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = texts(text);
        expect(texts(once.join('\n\n'))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('text that was wrapped wherever a sentence happened to be', () => {
  const letter = [
    [
      'The reporter asked what residents would say of the plan, and',
      'whether they would sign up for it or prefer simply to read',
      'on about the pier in the paper, as most of them had',
      'done for years.',
    ],
    [
      'Nobody answered. Then a man at the back of the hall, who had',
      'rowed across the bay that morning, said that he would',
      'rather have the old ferry back, and',
      'people laughed and clapped.',
    ],
  ];

  it('has its paragraphs joined', () => {
    const text = letter.map((lines) => lines.join('\n')).join('\n\n');
    expect(textBlocks(text).map((block) => block.text)).toEqual(letter.map((lines) => lines.join(' ')));
  });

  it('is not taken for verse, which keeps its lines', () => {
    const verse = [
      'and the boats go out',
      'over the bar at dawn',
      'with a lamp at the bow',
      'for the men they have drawn',
      'from the beds of the town',
      'to the cold of the sea',
      'and the bell of the church',
      'counts to three',
    ];
    expect(textBlocks(verse.join('\n')).map((block) => block.text)).toEqual(verse);
  });
});
