import { css } from 'lit';

/** Faces by the names that `embed-fonts.ts` gives them; figures name the plain families, which a host may have as well. */
export const faceStyles = css`
  svg [font-family^='Fira Sans,'] {
    font-family: 'Lodemap Fira Sans', 'Lodemap Noto Sans SC', sans-serif;
  }
  svg [font-family^='Fira Sans Condensed'] {
    font-family: 'Lodemap Fira Sans Condensed', 'Lodemap Noto Sans SC', sans-serif;
  }
  svg [font-family^='Noto Sans SC'] {
    font-family: 'Lodemap Noto Sans SC', sans-serif;
  }
`;
