/** The formats of input. */
export const INPUT_FORMATS = ['auto', 'html', 'text', 'markdown', 'jsonl', 'warc'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
