import type { SiteFaces } from '../../export/embedded-faces.ts';
import { fetchBytes } from '../../state/fetch-bytes.ts';
import css from '../fonts.css?raw';

/** The faces that lie beside the page. */
export const siteFaces: SiteFaces = { css, readFace: fetchBytes };
