/** The page's own address with this View alone: no fragment, no renderer. */
export function pageLink(query: string): string {
  return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
}
