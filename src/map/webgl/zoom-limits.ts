export { zoomLimits } from '../zoom-limits.ts';
