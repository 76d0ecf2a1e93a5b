// How the Explore page gives room to the author's panel. In the page's tree only while the panel is open.

export const authorPageStyles = `
.author-open {
  --author: 400px;
}
.author-folded {
  --author: 40px;
}
.author-open lode-explore.explore,
.author-folded lode-explore.explore {
  padding-inline-end: var(--author);
}
lode-explore.explore > .bar {
  margin-inline-end: calc(-1 * var(--author, 0px));
}
lode-explore.placing lode-canvas {
  cursor: crosshair;
}
@media (width < 1700px) {
  .author-open lode-explore.explore.pane-open > .rail {
    display: none;
  }
  .author-open lode-explore.explore.pane-open > .stage {
    grid-column: 1 / 3;
  }
}
@media (width < 1180px) {
  .author-open {
    --author: 360px;
  }
  .author-open lode-explore.explore > .rail {
    display: none;
  }
  .author-open lode-explore.explore > .stage {
    grid-column: 1 / -1;
  }
  .author-open lode-explore.explore > .pane {
    inset-inline-end: var(--author);
  }
}
@media (width < 600px) {
  .author-open,
  .author-folded {
    --author: 100%;
  }
  .author-open lode-explore.explore,
  .author-folded lode-explore.explore {
    padding-inline-end: 0;
  }
  lode-explore.explore > .bar {
    margin-inline-end: 0;
  }
}
`;
