// What the extension's own pages see, for code that a test runs inside them.
declare const chrome: typeof import('../../utils/browser.ts').browser;

declare module 'addons-linter' {
  interface Report {
    summary: { errors: number; warnings: number; notices: number };
    warnings: { code: string; message: string }[];
  }
  const linter: {
    createInstance(wish: { config: Record<string, unknown>; runAsBinary: boolean }): {
      run(): Promise<Report>;
    };
  };
  export default linter;
}
