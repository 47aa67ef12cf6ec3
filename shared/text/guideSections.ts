/** The sections of the user guide, in their order, and which of them have a picture, of the same name in `docs/guide/pictures/`. */
export const guideSections = [
  { id: 'start', picture: null },
  { id: 'overview', picture: 'overview' },
  { id: 'explain', picture: 'explain' },
  { id: 'network', picture: 'network' },
  { id: 'companies', picture: 'company' },
  { id: 'commitments', picture: 'commitments' },
  { id: 'adding', picture: 'adding' },
  { id: 'weekly', picture: 'weekly' },
  { id: 'desk', picture: 'calendar' },
  { id: 'dotcom', picture: 'dotcom' },
  { id: 'stress', picture: 'stress' },
  { id: 'holdings', picture: null },
  { id: 'past', picture: null },
  { id: 'files', picture: 'importing' },
  { id: 'keeping', picture: 'settings' },
  { id: 'palette', picture: null },
  { id: 'keyboard', picture: null },
  { id: 'problems', picture: null },
] as const;

export type GuideSection = (typeof guideSections)[number]['id'];
export type GuidePicture = Exclude<(typeof guideSections)[number]['picture'], null>;
