/** Where work that grows fast with the portfolio stops being done unasked. */

/** A portfolio above this many links has its bands, attribution and weighings computed only when asked for. */
export const mostLinksUnasked = 1_500;
