import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/dedupe/vocabulary.js';

const of = (text: string): ReturnType<typeof vocabularyOf> => vocabularyOf(text.split(' '));

describe('vocabularyOf', () => {
  it('reads a word as the language of the text has it', () => {
    expect(of('die Brücke ist zu und der Weg auch').read('elf')).toEqual({ kind: 'number', value: 11 });
    expect(of('the elf was in the wood and it was cold').read('elf')).toBeUndefined();
    expect(of('the bridge was closed once more').read('once')).toEqual({ kind: 'number', value: 1 });
    expect(of('el puente de la ciudad se cerró').read('once')).toEqual({ kind: 'number', value: 11 });
  });

  it('gives forms of one word the same reading, and other words others', () => {
    const { read } = of('the bridge was closed in the spring');
    expect(read('thurs')).toEqual(read('thursday'));
    expect(read('km')).toEqual(read('kilometres'));
    expect(read('eleventh')).toEqual({ kind: 'number', value: 11 });
    expect(read('million')).toEqual({ kind: 'magnitude', value: 1e6 });
    expect(read('march')).not.toEqual(read('may'));
    expect(read('december')).not.toEqual(read('monday'));
    expect(read('bridge')).toBeUndefined();
  });

  it('knows words by their stem where endings change them', () => {
    const { read, isNegation } = of('город не хочет и это было в на с по');
    expect(read('миллиардов')).toEqual({ kind: 'magnitude', value: 1e9 });
    expect(isNegation('не')).toBe(true);
  });

  it('takes all languages that fit as well: Danish and Norwegian', () => {
    const { isNegation, read } = of('og det er ikke som han har');
    expect(isNegation('ikke')).toBe(true);
    expect(read('tjue')).toEqual({ kind: 'number', value: 20 });
    expect(read('tyve')).toEqual({ kind: 'number', value: 20 });
  });

  it('takes English where no language is known by a word', () => {
    expect(of('rain rain rain').isNegation('never')).toBe(true);
    expect(vocabularyOf([]).read('ten')).toEqual({ kind: 'number', value: 10 });
  });

  it('knows opposites either way round, and by their prefix', () => {
    const { areOpposite } = of('the bridge was closed in the spring');
    expect(areOpposite('rose', 'fell')).toBe(true);
    expect(areOpposite('fell', 'rose')).toBe(true);
    expect(areOpposite('likely', 'unlikely')).toBe(true);
    expect(areOpposite('unlikely', 'likely')).toBe(true);
    expect(areOpposite('to', 'into')).toBe(false);
    expect(areOpposite('rose', 'lily')).toBe(false);
  });
});
