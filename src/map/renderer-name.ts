/** Names under which drivers draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|microsoft basic render|software/i;

/** Who would draw WebGL 2 here, and whether it is software; null when nobody would. */
export function readRenderer(): { name: string; software: boolean } | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (!gl) return null;
  const details = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers hold few contexts at a time: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { name, software: SOFTWARE.test(name) };
}
