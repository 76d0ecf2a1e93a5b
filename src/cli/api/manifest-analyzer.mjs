// The analyzer and the compiler that it reads with; its own types leave both out.
export { create, ts } from '@custom-elements-manifest/analyzer/index.js';
