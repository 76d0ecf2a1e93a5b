/** A package that holds whole TTF fonts. The integrity is the registry's own, checked before anything is unpacked. */
export interface FontPackage {
  name: string;
  version: string;
  integrity: string;
}

/** One face that ships. To add a script: one package, one face per weight, and a role. */
export interface Face {
  /** Stem of the file names and key of the width table, such as `fira-sans-condensed-500-italic`. */
  id: string;
  /** CSS family, and the family that a renderer finds in the TTF's name table. */
  family: 'Fira Sans' | 'Fira Sans Condensed' | 'Noto Sans SC' | 'Lodemap Arabic';
  weight: 400 | 500 | 600;
  italic: boolean;
  source: FontPackage;
  /** Path of the TTF inside the package. */
  path: string;
  /**
   * `latin`: two WOFF2 parts (first paint, and the rest) and a column in the width table.
   * `fallback`: the characters in use that no `latin` face holds, in a WOFF2 for the script and one for loose marks.
   * `joining`: a script whose letters join, in one WOFF2 with the features that join them; it sets whole texts, so it has
   * figures and brackets of its own, and its widths are measured text by text.
   */
  role: 'latin' | 'fallback' | 'joining';
  /** Of a font that may not be changed under its own name: the notice to keep. It ships under `family` instead. */
  copyright?: string;
}

const firaSans: FontPackage = {
  name: '@expo-google-fonts/fira-sans',
  version: '0.4.1',
  integrity: 'sha512-zQVs67baYyBVEScaCGKG3MBtGe2hPNc7R3Axmj7JmWs310kOem4poL1mB+O52rwfFqiigzxV876BHFZBxoie1Q==',
};
const firaSansCondensed: FontPackage = {
  name: '@expo-google-fonts/fira-sans-condensed',
  version: '0.4.1',
  integrity: 'sha512-CJz4BG4BoEG74wFfwupMGzMtCy4qfjULOysCGKloasJ+WN5QQiuEfYwDvAcSQIFtP5c4tAD6B3XLTVVzlSdE5g==',
};
const notoSansSc: FontPackage = {
  name: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  integrity: 'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
};

const plexSansArabic: FontPackage = {
  name: '@expo-google-fonts/ibm-plex-sans-arabic',
  version: '0.4.2',
  integrity: 'sha512-Cx24iSo/4pWBKHVf69tbVLDUiHWCSTHrhKPw/+SYWLDnyiX10WXh+amNWRSo9N3ruwd+qk9AQgDaIY1KO0u1Ig==',
};

function fira(weight: 400 | 500 | 600, name: string, condensed: boolean, italic = false): Face {
  const folder = `${weight}${name}${italic ? '_Italic' : ''}`;
  return {
    id: `fira-sans${condensed ? '-condensed' : ''}-${weight}${italic ? '-italic' : ''}`,
    family: condensed ? 'Fira Sans Condensed' : 'Fira Sans',
    weight,
    italic,
    source: condensed ? firaSansCondensed : firaSans,
    path: `${folder}/FiraSans${condensed ? 'Condensed' : ''}_${folder}.ttf`,
    role: 'latin',
  };
}

function notoSc(weight: 400 | 600, name: string): Face {
  return {
    id: `noto-sans-sc-${weight}`,
    family: 'Noto Sans SC',
    weight,
    italic: false,
    source: notoSansSc,
    path: `${weight}${name}/NotoSansSC_${weight}${name}.ttf`,
    role: 'fallback',
  };
}

function arabic(weight: 400 | 500 | 600, name: string): Face {
  return {
    id: `lodemap-arabic-${weight}`,
    family: 'Lodemap Arabic',
    weight,
    italic: false,
    source: plexSansArabic,
    path: `${weight}${name}/IBMPlexSansArabic_${weight}${name}.ttf`,
    role: 'joining',
    copyright: 'Copyright 2017 IBM Corp. with Reserved Font Name "Plex". Cut and renamed for Lodemap.',
  };
}

/** Every face that ships, in the order of the style sheet. */
export const faces: readonly Face[] = [
  fira(400, 'Regular', false),
  fira(500, 'Medium', false),
  fira(600, 'SemiBold', false),
  fira(400, 'Regular', true),
  fira(500, 'Medium', true),
  fira(600, 'SemiBold', true),
  fira(500, 'Medium', true, true),
  notoSc(400, 'Regular'),
  notoSc(600, 'SemiBold'),
  arabic(400, 'Regular'),
  arabic(500, 'Medium'),
  arabic(600, 'SemiBold'),
];
