/** As much of jsonld as the tests use: it brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly format: 'application/n-quads';
    /** Fails where a key would be lost. */
    readonly safe: boolean;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: object }>;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<unknown> };
  export = jsonld;
}
