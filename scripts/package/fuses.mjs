/** Electron's fuses: what the packaged program can never be made to do, by environment, by flag or by another file in its place. */
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Each with what it stands for; on the authority of Electron's documentation of fuses. */
export const wanted = {
  // Or ELECTRON_RUN_AS_NODE makes of it a Node that the user's system trusts.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Nothing of the app is read by file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // As Electron sets it; the app has no WebAssembly.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Throws unless the program has just the fuses that are named above: an update of Electron must neither bring one in nor take one away unseen. */
export async function setFuses(program, { resetAdHocDarwinSignature = false } = {}) {
  const { version, ...wire } = await getCurrentFuseWire(program);
  if (version !== FuseVersion.V1) throw new Error(`fuses of version ${version} are not known`);
  const unknown = Object.keys(wire).filter((fuse) => !(fuse in wanted));
  if (unknown.length > 0) throw new Error(`this Electron has fuses that are not known: ${unknown}`);
  const missing = Object.keys(wanted).filter((fuse) => !(fuse in wire));
  if (missing.length > 0) throw new Error(`this Electron lacks fuses that are wanted: ${missing}`);
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature,
    strictlyRequireAllFuses: true,
    ...wanted,
  });
}
