/** Why a call to the main side failed, in English: its code and its own sentence, which is English already. */
export const errors = {
  sentence: (code: string, message: string): string =>
    code === 'unreachable' ? 'Bubblescope is no longer running behind this page.' : message,
};
