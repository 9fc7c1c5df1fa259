/** A page that an engine parsed. Scripts did not run, and nothing was fetched. */
export interface ParsedPage {
  readonly document: Document;
  /** Frees what the engine holds. Call it once, when done with the document. */
  close(): Promise<void>;
}

/** Parses HTML into a document. */
export interface Engine {
  readonly name: 'linkedom' | 'jsdom';
  /**
   * @param html - the page
   * @param url - its address, for the engines that resolve links
   * @returns the page
   * @throws whatever the engine throws
   */
  parse(html: string, url: string | undefined): Promise<ParsedPage>;
}
