// `docs/docs.js`: the script of the docs pages.
import { showExamples } from './shells/docs/show-examples.ts';

showExamples(document, new URL(document.documentElement.dataset.root ?? '.', location.href).href);
