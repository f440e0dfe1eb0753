/** Text in GBK, by the decoder's own table turned round; null where a character is not in it. */
export function gbkBytes(text: string): Buffer | null {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character < '\u0080' ? [character.charCodeAt(0)] : table().get(character);
    if (!pair) return null;
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

let made: Map<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  if (made) return made;
  made = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') made.set(character, [lead, trail]);
    }
  return made;
}
