// `embed.js`: the one script that a host page may run beside its frames.
import { watchFrames } from './shells/embed-page/watch-frames.ts';

watchFrames();
