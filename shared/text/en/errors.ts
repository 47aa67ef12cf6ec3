/** Why a call to the main side failed, in English: by its code, or in the main side's own sentence, which is English already. */
const sentences: Readonly<Record<string, string>> = {
  'wrong-token':
    'This page belongs to an earlier run of Bubblescope. Open the address that npm start printed last.',
  unreachable: 'Bubblescope is no longer running behind this page. Start it again with npm start.',
};

export const errors = {
  sentence: (code: string, message: string): string => sentences[code] ?? message,
};
