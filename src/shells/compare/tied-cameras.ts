import type { LodeCanvas } from '../../map/lode-canvas.ts';

/** While one map is moved by hand the other goes along, a picture at a time. Where both rest is told by the View. */
export class TiedCameras {
  #request = 0;

  /** From now on `follower` shows what `leader` shows. */
  lead(leader: LodeCanvas, follower: LodeCanvas): void {
    this.rest();
    const step = () => {
      this.#request = requestAnimationFrame(step);
      const frame = leader.frame;
      if (frame) follower.follow(frame.camera);
    };
    this.#request = requestAnimationFrame(step);
  }

  rest(): void {
    cancelAnimationFrame(this.#request);
  }
}
