/** The guide's pictures by name and language; `npm run guide` takes them. */
import type { LanguageCode } from '#shared/model/settings';
import type { GuidePicture } from '#shared/text/guideSections';

const urls = import.meta.glob<string>('../../../docs/guide/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const pictureOf = (name: GuidePicture, language: LanguageCode): string | undefined =>
  urls[`../../../docs/guide/pictures/${name}-${language}.webp`];
