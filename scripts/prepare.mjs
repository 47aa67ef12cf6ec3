/** After `npm install`: the command line and the generated data are there. An install never fails for it; it says why. */
try {
  const { buildParts } = await import('./build.mjs');
  await buildParts({ only: ['baseline', 'cli'] });
} catch (error) {
  console.error(`bubblescope: its command line could not be built: ${error.message ?? error}`);
  console.error('bubblescope: `npm run build` tries again and shows all of it.');
}
