import { onTestFinished } from 'vitest';
import type { CheckTime } from '../../src/deadline.js';
import type { BlockType, PageBlock } from '../../src/document.js';
import { ChaffinchError, type ErrorCode } from '../../src/errors.js';
import { htmlBlocks } from '../../src/read/blocks.js';
import type { Engine } from '../../src/read/engines/engine.js';
import { jsdom } from '../../src/read/engines/jsdom.js';
import { linkedom } from '../../src/read/engines/linkedom.js';

/** Every test of HTML runs on both. */
export const BOTH_ENGINES: readonly Engine[] = [linkedom, jsdom];

/** For tests in which time does not matter. */
export const noDeadline: CheckTime = () => undefined;

/** Long enough for Readability to take them for an article. */
export const PARAGRAPHS: readonly string[] = [
  'The ferry between Norrholm and Skarvik is back after nine days, with a new engine, a new rudder and a crew that has slept.',
  'Passengers had to take the long road around the bay, which adds fifty minutes to the way to work, school or the market.',
  'The harbour master said that the spare part came from a yard in the south, because nobody nearer still makes that valve.',
  'Until the end of the month the boat keeps to the winter timetable, so the last crossing leaves at nine in the evening.',
  'The council will talk in April about a second boat, which would cost more than the town spends on its roads in a year.',
  'Two fishermen had carried the mail across in the meantime, and neither of them would hear of being paid for the fuel.',
];

/** A whole page around an article. */
export function pageOf(article: string, head = '<title>Ferry returns</title>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><article>${article}</article></body></html>`;
}

/** The paragraphs above as HTML. */
export function articleHtml(): string {
  return PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
}

/** Parses a page for one test. */
export async function documentOf(engine: Engine, html: string): Promise<Document> {
  const page = await engine.parse(html, undefined);
  onTestFinished(() => page.close());
  return page.document;
}

/** The blocks of a body. */
export async function blocksOf(engine: Engine, body: string): Promise<readonly PageBlock[]> {
  const document = await documentOf(engine, `<!doctype html><html><head></head><body>${body}</body></html>`);
  return htmlBlocks(document.body);
}

/** Only the texts of the blocks of a body. */
export async function textsOf(engine: Engine, body: string): Promise<readonly string[]> {
  return (await blocksOf(engine, body)).map(({ text }) => text);
}

/** Type and text of the blocks of a body, as pairs. */
export async function typesOf(engine: Engine, body: string): Promise<readonly (readonly [BlockType, string])[]> {
  return (await blocksOf(engine, body)).map(({ type, text }) => [type, text]);
}

/** What an error of the library must say. */
export function failure(code: ErrorCode, ...said: readonly string[]): (error: unknown) => boolean {
  return (error) =>
    error instanceof ChaffinchError && error.code === code && said.every((part) => error.message.includes(part));
}
