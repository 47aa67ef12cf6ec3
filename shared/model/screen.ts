/** The screens, in the order of the navigation, each with the letter that follows G to go there. */
export const screenLetters = {
  overview: 'o',
  network: 'n',
  companies: 'c',
  commitments: 'm',
  weekly: 'w',
  holdings: 'h',
  settings: 's',
} as const;

export type ScreenId = keyof typeof screenLetters;
export const screenIds = Object.keys(screenLetters) as readonly ScreenId[];
