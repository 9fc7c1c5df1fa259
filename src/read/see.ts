import type { CheckTime } from '../deadline.js';
import { lookAt, type PageSight } from './content/sight.js';
import type { Engine, ParsedPage } from './engines/engine.js';
import { withoutNoscriptTags } from './noscript.js';

/** What is known of a page beside its HTML. */
export interface SeeOptions {
  readonly url: string | undefined;
  readonly checkTime: CheckTime;
}

/** A page with less text may be the shell of an application, in characters. */
const LITTLE = 3000;
/** The page that such a shell holds for readers without scripts has more text than the shell, so many times. */
const MUCH_MORE = 2;

/**
 * Parses a page and looks at it; at the one that an application made of scripts holds for readers without them, in
 * `noscript`, as forums do. It is closed after its use.
 *
 * @param engine - parses it
 * @param html - the page
 * @param options - see {@link SeeOptions}
 * @param use - gets the parsed page and what was seen of it
 * @returns what `use` gives; undefined where the page has no root element
 * @throws what the engine, `checkTime` and `use` throw
 */
export function withSight<Result>(
  engine: Engine,
  html: string,
  options: SeeOptions,
  use: (page: ParsedPage, sight: PageSight) => Result | Promise<Result>,
): Promise<Result | undefined> {
  return withPage(engine, html, options, async (page, sight) => {
    const { characters } = sight.walked.root;
    const whole = characters >= LITTLE ? undefined : withoutNoscriptTags(html);
    if (whole === undefined) return use(page, sight);
    const other = await withPage(engine, whole, options, async (inner, more) =>
      more.walked.root.characters > MUCH_MORE * characters ? { result: await use(inner, more) } : undefined,
    );
    return other === undefined ? use(page, sight) : other.result;
  });
}

async function withPage<Result>(
  engine: Engine,
  html: string,
  { url, checkTime }: SeeOptions,
  use: (page: ParsedPage, sight: PageSight) => Promise<Result>,
): Promise<Result | undefined> {
  const page = await engine.parse(html, url);
  try {
    checkTime();
    return page.document.documentElement === null ? undefined : await use(page, lookAt(page.document, url));
  } finally {
    await page.close();
  }
}
