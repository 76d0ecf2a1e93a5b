// The analyzer's bundle ships no types of its own.
declare module '@custom-elements-manifest/analyzer/browser/index.js' {
  interface SourceFile {
    readonly fileName: string;
  }
  /** The compiler that the analyzer reads with. */
  export const ts: {
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
    ScriptTarget: { ES2022: number };
  };
  export function create(input: { modules: SourceFile[]; plugins: unknown[]; context: { dev: boolean } }): {
    modules: { path: string; declarations: unknown[] }[];
  };
}
