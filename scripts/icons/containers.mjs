/** ICO and ICNS files of ready PNG pictures: two old formats that are a table of contents before the pictures, no more. */

/** By Microsoft's ICO format: a header, an entry of 16 bytes for each picture, the pictures. */
export function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, at) => {
    const entry = 6 + 16 * at;
    // 256 does not fit a byte, and is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** What Apple calls each size, and each size drawn for a screen of twice the density. */
export const icnsTypes = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

/** `pngOf(size)` gives the picture. */
export function icns(pngOf) {
  const blocks = Object.entries(icnsTypes).flatMap(([type, size]) => {
    const png = pngOf(size);
    return [block(type, png.length), png];
  });
  const whole = Buffer.concat(blocks);
  return Buffer.concat([block('icns', whole.length), whole]);
}

function block(type, length) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
