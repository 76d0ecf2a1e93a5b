interface SourceFile {
  readonly fileName: string;
}
export const ts: {
  createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  ScriptTarget: { ES2022: number };
};
export function create(input: { modules: SourceFile[]; plugins: unknown[]; context: { dev: boolean } }): {
  modules: { path: string; declarations: unknown[] }[];
};
