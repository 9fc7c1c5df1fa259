import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/cli/formats/markdown.js';
import { FERRY, FERRY_PAGE, MUSEUM, ORCHARD, ROAD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf } from './terminal.js';

const folder = temporaryFolder();
const FRONT =
  '---\nid: 7\ntitle: Ferry returns\nurl: https://coast.example/ferry\nlanguage: en\ndate: 2031-03-07\n---\n';
const MARKDOWN = `${FRONT}# Ferry returns

${FERRY.replace('ferry', '**ferry**')} [More](https://coast.example/more)

> ${ROAD}

- ${MUSEUM}
- One, with \`code\`

| Sailing | Price |
| --- | --- |
| Noon | 4 |

<!-- a note to the editor -->

***

![A picture of the ferry](ferry.png)
`;

describe('Markdown', () => {
  it('gives its text without marks, one block a paragraph, and what front matter tells', async () => {
    expect(await readMarkdown(MARKDOWN, 'a.md')).toEqual({
      id: '7',
      title: 'Ferry returns',
      url: 'https://coast.example/ferry',
      lang: 'en',
      publishedAt: '2031-03-07',
      text: [
        'Ferry returns',
        `${FERRY} More`,
        ROAD,
        MUSEUM,
        'One, with code',
        'Sailing\tPrice',
        'Noon\t4',
        'A picture of the ferry',
      ].join('\n\n'),
    });
  });

  it.each(['page.md', 'page.markdown', 'PAGE.MD.GZ'])('is known by its name: %s', async (name) => {
    const content = name.endsWith('.GZ') ? gzipSync(MARKDOWN) : MARKDOWN;
    const { status, stdout } = await clean([await folder.put(name, content), '-t', 'jsonl']);
    expect(status).toBe(0);
    expect(documentsOf(stdout)).toMatchObject([{ id: '7', title: 'Ferry returns', publishedAt: '2031-03-07' }]);
  });

  it('is found in a folder, named by its path, and asked for with --from', async () => {
    const file = await folder.put('notes/a.md', `*${ORCHARD}*`);
    const { stdout } = await clean([folder.at('notes'), '-t', 'jsonl']);
    expect(documentsOf(stdout)).toMatchObject([{ id: file, text: ORCHARD }]);
    expect((await clean(['--from', 'markdown'], { stdin: `*${ORCHARD}*` })).stdout).toBe(`${ORCHARD}\n`);
  });

  it('takes back what --to markdown wrote', async () => {
    const { stdout } = await clean(['-t', 'markdown'], { stdin: FERRY_PAGE });
    const again = await clean(['-f', 'markdown', '-t', 'text'], { stdin: stdout });
    expect(again.stdout).toBe((await clean([], { stdin: FERRY_PAGE })).stdout);
  });

  it.each(['---\nnothing: [\n---\nRain.', '---\na: b: c\n---\nRain.'])(
    'tells front matter that is no YAML',
    async (markdown) => {
      await expect(readMarkdown(markdown, 'a.md')).rejects.toMatchObject({
        code: 'invalid-document',
        message: expect.stringContaining('a.md: its front matter is no YAML'),
      });
    },
  );

  it.each(['---\njust words\n---\nRain.', '---\n- a\n---\nRain.', '---\n\n---\nRain.'])(
    'passes over front matter without fields: %j',
    async (markdown) => {
      expect(await readMarkdown(markdown, 'a.md')).toEqual({ text: 'Rain.' });
    },
  );

  it('takes a rule at the beginning for a rule', async () => {
    expect(await readMarkdown('---\n\nRain.', 'a.md')).toEqual({ text: 'Rain.' });
  });
});
