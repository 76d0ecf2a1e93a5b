// Written by the build from data/schema: see src/cli/build/own-validators.ts.
declare module 'virtual:own-validators' {
  import type { Validate } from '../../core/check/schema-faults.ts';

  export const sources: Validate;
  export const forums: Validate;
  export const agreements: Validate;
  export const projects: Validate;
  export const programmes: Validate;
  export const risks: Validate;
}
