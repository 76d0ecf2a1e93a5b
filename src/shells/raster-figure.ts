/** Pixels per CSS px. */
const SCALE = 2;

/**
 * A figure as PNG. `draw` is given the page's font faces with their files inside them, because a picture of its own
 * sees no font of the page. Throws when the picture can't be decoded.
 */
export async function rasterFigure(
  draw: (fontCss: string) => string,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([draw(await embeddedFaces())], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SCALE * widthPx;
    canvas.height = SCALE * heightPx;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no PNG was made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The `@font-face` rules of the page whose files it has loaded, each file as a data address. */
async function embeddedFaces(): Promise<string> {
  const sheet = (document.querySelector('#fonts') as HTMLStyleElement | null)?.sheet;
  const rules = [...(sheet?.cssRules ?? [])].filter(rule => rule instanceof CSSFontFaceRule);
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(faceKey));
  const used = rules.filter(({ style }) =>
    loaded.has(
      faceKey({
        family: style.getPropertyValue('font-family'),
        weight: style.getPropertyValue('font-weight'),
        style: style.getPropertyValue('font-style'),
        unicodeRange: style.getPropertyValue('unicode-range'),
      }),
    ),
  );
  return (await Promise.all(used.map(embedFile))).join('');
}

function faceKey(face: Pick<FontFace, 'family' | 'weight' | 'style' | 'unicodeRange'>): string {
  const range = face.unicodeRange.replace(/\s+/g, '').toUpperCase();
  return [face.family.replaceAll('"', ''), face.weight, face.style, range].join('|');
}

async function embedFile({ cssText }: CSSFontFaceRule): Promise<string> {
  const [whole, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(cssText) ?? [];
  if (!whole) return '';
  const blob = await (await fetch(address)).blob();
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return cssText.replace(whole, `url(${data})`);
}
