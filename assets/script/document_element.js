// @ts-check
// The root element of the page. Its `data-` attributes are the page's state, which style sheets and scripts read.
export const { documentElement } = document;
