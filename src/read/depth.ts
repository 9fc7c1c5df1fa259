/**
 * Whether a page nests its elements deeper than allowed. Looked at before it is parsed into a document: engines take
 * long for such pages, or break.
 *
 * @param html - the page
 * @param most - greatest depth
 * @returns true as soon as an element stands deeper
 */
export async function isDeeper(html: string, most: number): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  let deeper = false;
  const parser = new Parser({
    // Not `onopentag`: for that the attributes of every element would be read.
    onopentagname() {
      if (++depth <= most) return;
      deeper = true;
      parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
  return deeper;
}
