import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOISE_KINDS } from '../src/document.js';
import { ChaffinchError } from '../src/errors.js';
import { ENGINES, nearest, PREFERENCES, resolveDedupe, resolveOptions, STRICTNESS } from '../src/options.js';
import type { Rule } from '../src/rule.js';

const RULE: Rule = {
  id: 'our-site/hotline',
  kind: 'advertisement',
  description: 'The line with our telephone number',
  test: () => undefined,
};

/** As a caller in plain JavaScript may call it, or a program with options out of a file. */
function resolveAnything(options: unknown): ReturnType<typeof resolveOptions> {
  return Reflect.apply(resolveOptions, undefined, [options]);
}

function messageFor(options: unknown): string {
  try {
    resolveAnything(options);
  } catch (error) {
    if (error instanceof ChaffinchError && error.code === 'invalid-option') return error.message;
    throw error;
  }
  return 'accepted';
}

describe('resolveOptions', () => {
  it('has a default for everything', () => {
    const defaults = {
      strictness: 'balanced',
      keep: new Set(),
      strip: new Set(),
      rules: [],
      engine: 'auto',
      lang: undefined,
      dedupe: { threshold: 0.85, prefer: 'earliest' },
      limits: { bytes: 104_857_600, depth: 1000, line: 500_000, milliseconds: 60_000 },
    };
    expect(resolveOptions()).toEqual(defaults);
    expect(resolveOptions({})).toEqual(defaults);
  });

  it('takes undefined for an option that was not given', () => {
    const blank = {
      strictness: undefined,
      keep: undefined,
      strip: undefined,
      rules: undefined,
      engine: undefined,
      lang: undefined,
      dedupe: undefined,
      limits: undefined,
    };
    expect(resolveAnything(blank)).toEqual(resolveOptions());
    expect(resolveAnything({ dedupe: { threshold: undefined, prefer: undefined } })).toEqual(resolveOptions());
    expect(resolveAnything({ limits: { bytes: undefined, depth: undefined } })).toEqual(resolveOptions());
  });

  it('keeps what was given and fills in the rest, inside nested options too', () => {
    const given = resolveOptions({
      strictness: 'careful',
      keep: ['caption', 'caption'],
      strip: ['author-bio'],
      rules: [RULE],
      engine: 'jsdom',
      lang: 'pt-BR',
      dedupe: { threshold: 1 },
      limits: { depth: 50 },
    });
    expect(given).toEqual({
      strictness: 'careful',
      keep: new Set(['caption']),
      strip: new Set(['author-bio']),
      rules: [RULE],
      engine: 'jsdom',
      lang: 'pt-BR',
      dedupe: { threshold: 1, prefer: 'earliest' },
      limits: { bytes: 104_857_600, depth: 50, line: 500_000, milliseconds: 60_000 },
    });
  });

  it('changes nothing that it was given', () => {
    const options = Object.freeze({ keep: Object.freeze(['tags'] as const), dedupe: Object.freeze({}) });
    resolveOptions(options);
    expect(options).toEqual({ keep: ['tags'], dedupe: {} });
  });

  it('can leave deduplication out', () => {
    expect(resolveOptions({ dedupe: false }).dedupe).toBe(false);
  });

  it.each([...STRICTNESS])('knows the strictness %s', (strictness) => {
    expect(resolveOptions({ strictness }).strictness).toBe(strictness);
  });

  it.each([...ENGINES])('knows the engine %s', (engine) => {
    expect(resolveOptions({ engine }).engine).toBe(engine);
  });

  it.each([...PREFERENCES])('knows the preference %s', (prefer) => {
    expect(resolveOptions({ dedupe: { prefer } }).dedupe).toEqual({ threshold: 0.85, prefer });
  });

  it.each([...NOISE_KINDS])('can keep or strip the kind %s', (kind) => {
    expect([...resolveOptions({ keep: [kind] }).keep]).toEqual([kind]);
    expect([...resolveOptions({ strip: [kind] }).strip]).toEqual([kind]);
  });

  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sr_Latn', 'sr-Latn'],
    ['EN_us', 'en-US'],
  ])('takes the language %s as %s, its canonical tag', (lang, tag) => {
    expect(resolveOptions({ lang }).lang).toBe(tag);
  });
});

describe('resolveOptions, of what is wrong,', () => {
  it.each<readonly [object, string, string]>([
    [{ strictnes: 'careful' }, '"strictnes"', '"strictness"'],
    [{ keeps: [] }, '"keeps"', '"keep"'],
    [{ dedupe: { treshold: 0.9 } }, '"dedupe.treshold"', '"threshold"'],
    [{ dedupe: { preferred: 'first' } }, '"dedupe.preferred"', '"prefer"'],
    [{ limits: { byte: 1 } }, '"limits.byte"', '"bytes"'],
    [{ strictness: 'carefull' }, 'strictness', '"careful"'],
    [{ engine: 'linkdom' }, 'engine', '"linkedom"'],
    [{ keep: ['tags', 'newsleter'] }, '"newsleter"', '"newsletter"'],
    [{ strip: ['authr-bio'] }, '"authr-bio"', '"author-bio"'],
    [{ dedupe: { prefer: 'longst' } }, 'dedupe.prefer', '"longest"'],
  ])('names what is unknown and what is nearest: %j', (options, unknown, known) => {
    const message = messageFor(options);
    expect(message).toContain(unknown);
    expect(message).toContain(`did you mean ${known}?`);
  });

  it('refuses every name that is none, those that all objects inherit too', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('toString', 'constructor', '__proto__', 'hasOwnProperty'));
    const known = new Set([
      ...Object.keys(resolveOptions()),
      'bytes',
      'depth',
      'line',
      'milliseconds',
      'threshold',
      'prefer',
    ]);
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(!known.has(name));
        const options = JSON.parse(`{${JSON.stringify(name)}: 1}`);
        for (const message of [messageFor(options), messageFor({ dedupe: options }), messageFor({ limits: options })]) {
          expect(message).toMatch(/^Unknown option .*did you mean "\w+"\?$/su);
        }
      }),
    );
  });

  it.each<readonly [string, unknown]>([
    ['options', null],
    ['options', 'careful'],
    ['strictness', { strictness: 3 }],
    ['strictness', { strictness: null }],
    ['keep', { keep: 'newsletter' }],
    ['keep', { keep: [3] }],
    ['strip', { strip: new Set(['tags']) }],
    ['engine', { engine: true }],
    ['lang', { lang: 7 }],
    ['rules', { rules: RULE }],
    ['dedupe', { dedupe: true }],
    ['dedupe', { dedupe: null }],
    ['dedupe', { dedupe: 0.9 }],
    ['dedupe.threshold', { dedupe: { threshold: '0.9' } }],
    ['dedupe.threshold', { dedupe: { threshold: Number.NaN } }],
    ['dedupe.prefer', { dedupe: { prefer: 1 } }],
    ['limits', { limits: 7 }],
    ['limits.bytes', { limits: { bytes: '1' } }],
  ])('says at which place a value has the wrong type: %s', (place, options) => {
    expect(messageFor(options)).toMatch(new RegExp(`^${place}: .*got |^${place}: unknown value `, 'u'));
  });

  it.each([0, -0.5, 1.01, Number.POSITIVE_INFINITY])('refuses the threshold %d', (threshold) => {
    expect(messageFor({ dedupe: { threshold } })).toMatch(/^dedupe\.threshold: /u);
  });

  it.each([Number.MIN_VALUE, 0.5, 1])('takes the threshold %d', (threshold) => {
    expect(resolveOptions({ dedupe: { threshold } }).dedupe).toEqual({ threshold, prefer: 'earliest' });
  });

  it.each(['bytes', 'depth', 'line', 'milliseconds'])('takes only whole numbers from 1 on for limits.%s', (name) => {
    for (const value of [0, -1, 1.5, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(messageFor({ limits: { [name]: value } })).toMatch(new RegExp(`^limits\\.${name}: `, 'u'));
    }
    expect(resolveAnything({ limits: { [name]: 1 } }).limits).toMatchObject({ [name]: 1 });
  });

  it.each(['', 'english (US)', 'e', 'en-', '12'])('refuses the language tag %j', (lang) => {
    expect(messageFor({ lang })).toBe(`lang: expected a BCP 47 tag, as in en or pt-BR, got "${lang}".`);
  });

  it('refuses to keep and strip the same kind, and names it', () => {
    expect(messageFor({ keep: ['share', 'tags'], strip: ['follow', 'tags'] })).toBe(
      '"tags" is both in keep and in strip.',
    );
  });

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a function', RULE.test],
    ['no id', { ...RULE, id: undefined }],
    ['an id that is no string', { ...RULE, id: 3 }],
    ['no kind', { ...RULE, kind: undefined }],
    ['no description', { ...RULE, description: undefined }],
    ['no test', { ...RULE, test: undefined }],
    ['a test that is no function', { ...RULE, test: /hotline/u }],
  ])('refuses a rule that has or is %s', (_what, rule) => {
    expect(messageFor({ rules: [RULE, rule] })).toContain('a rule has id, kind and description');
  });

  it('names the rule of a kind that is none, and the nearest kind', () => {
    expect(messageFor({ rules: [RULE, { ...RULE, kind: 'advertisment' }] })).toBe(
      `rule "${RULE.id}": unknown kind "advertisment"; did you mean "advertisement"?`,
    );
  });

  it.each([[[]], [{ dedupe: [] }], [{ limits: [] }]])('refuses an array where options belong: %j', (options) => {
    expect(() => Reflect.apply(resolveOptions, undefined, [options])).toThrow('expected');
  });
});

describe('resolveDedupe', () => {
  it('fills in defaults, and leaves false alone', () => {
    expect(resolveDedupe({})).toEqual({ threshold: 0.85, prefer: 'earliest' });
    expect(resolveDedupe({ prefer: 'longest' })).toEqual({ threshold: 0.85, prefer: 'longest' });
    expect(resolveDedupe(false)).toBe(false);
  });
});

describe('nearest', () => {
  it('ends a message with the nearest name', () => {
    expect(nearest('bite', ['depth', 'bytes'])).toBe('; did you mean "bytes"?');
  });

  it('ends it with a full stop where nothing is known', () => {
    expect(nearest('bite', [])).toBe('.');
    expect(nearest('bite')).toBe('.');
  });
});
