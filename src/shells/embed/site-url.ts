/** From the folder of the script to the site. The development server has its scripts elsewhere. */
const UP = import.meta.env.DEV ? '/' : '../';

/** Where the site stands that this script belongs to: its data, boundaries, fonts and pages. The classic script has its own. */
export const SITE_URL = new URL(UP, import.meta.url);
