/**
 * A file name whose encoding the archive does not tell: UTF-8 when it is valid UTF-8, GBK or Shift-JIS
 * when every pair of bytes is a common ideograph or kana there, else the PC's old code page 437, which is
 * what APPNOTE.TXT (PKWARE, D.1) prescribes for ZIP.
 */
export const decodeName = (bytes: Uint8Array): string => {
  if (bytes.every((byte) => byte < 0x80)) return ascii(bytes);
  return strictly('utf-8', bytes) ?? asian(bytes) ?? codePage437(bytes);
};

const ascii = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** GB 2312 rows 16-55 hold the 3,755 common characters; JIS X 0208 rows 16-47 the common kanji. */
const asianEncodings = [
  { encoding: 'gbk', pair: (lead: number, trail: number) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1 },
  {
    encoding: 'shift_jis',
    pair: (lead: number, trail: number) =>
      (lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail >= 0x40) || (lead >= 0x88 && lead <= 0x97),
  },
] as const;

const asian = (bytes: Uint8Array): string | undefined => {
  const fitting = asianEncodings.find(({ pair }) => onlyPairs(bytes, pair));
  return fitting && strictly(fitting.encoding, bytes);
};

const onlyPairs = (bytes: Uint8Array, pair: (lead: number, trail: number) => boolean): boolean => {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    if (!pair(lead, trail)) return false;
  }
  return true;
};

/** Upper half of IBM code page 437. */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const codePage437 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes)
    text += byte < 0x80 ? String.fromCharCode(byte) : (upper437[byte - 0x80] ?? '\uFFFD');
  return text;
};
