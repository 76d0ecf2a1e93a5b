/* global Reveal */
// Fixed size, so that the browser scales the slide by a transform.
Reveal.initialize({ width: 960, height: 700, margin: 0.02, transition: 'none', backgroundTransition: 'none' }).then(
  () => {
    document.documentElement.dataset.ready = '';
  },
);
