/** What `clean --help` prints. */
export const HELP = `chaffinch picks the article from the noise of its page.

Usage
  clean [options] [input...]

  Inputs are files, folders, globs ("crawl/**/*.html"), or - for standard input.

  clean page.html                       the article's text
  clean crawl/ -o clean/                one clean file for each page of a folder
  clean crawl/ --explain > out.jsonl    JSON Lines, and on the screen what was cut and why
  cat pages.jsonl | clean --from jsonl --to jsonl > clean.jsonl

Input
  -f, --from FORMAT     auto, html, text, markdown, jsonl or warc; auto: by extension, else content [auto]
                        jsonl: one object a line, with html or text, and id, url, title …; .gz is read too
      --field LIST      what lines of JSON call a field, as in text=content,id=meta.key
      --url URL         address of the one page that is read
      --lang LANG       language of documents that do not tell theirs, as in en or pt-BR
      --engine NAME     auto, linkedom or jsdom   [auto]

Output
  -t, --to FORMAT       text, markdown, html, json or jsonl   [text for one document, jsonl for more]
  -o, --output PATH     a file; or a folder (one that exists, or PATH/) for one file a document

What is cut
      --strictness LEVEL    careful, balanced or thorough   [balanced]
      --keep KINDS          kinds of noise to keep, as in byline,caption
      --strip KINDS         kinds to cut that are kept by default: agency-credit, author-bio
      --no-dedupe           keep paragraphs that another document holds too
      --threshold N         how alike two paragraphs must be to count as one, 0 to 1   [0.85]
      --prefer WHICH        the paragraph that stays: earliest, longest or first   [earliest]

Running
      --jobs N              workers   [as many as there are processors, where there is enough to do]
      --time-limit SECONDS  for one document   [60]
      --index DIR           what earlier runs kept goes; what this one keeps is added
      --resume              go on where a run with the same --output was cut

Telling
      --explain         what was cut and why, on standard error
      --rejects FILE    every cut, as JSON Lines
      --errors FILE     every failed record, as JSON Lines
      --summary FILE    counts of the run, noise by kind, as JSON
      --progress, --no-progress   how far the run is   [on a terminal]
      --quiet           no summary
  -h, --help            this text
  -v, --version         the version

Exit status: 0 all done, 1 some records failed, 2 wrong use.
`;
