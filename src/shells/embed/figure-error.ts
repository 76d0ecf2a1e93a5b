/** Why a View has no figure, in words for the reader. */
export class FigureError extends Error {
  override name = 'FigureError';
}
