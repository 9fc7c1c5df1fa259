declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML byte stream, as the HTML standard sniffs it. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean;
      readonly transportLayerEncodingLabel?: string | undefined;
      readonly defaultEncoding?: string;
    },
  ): string;
}
