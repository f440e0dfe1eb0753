/**
 * Private attributes that are known to hold nothing about a person, by the creator of their block and their group: the last two
 * digits of their elements, and the VR each has. From the safe private attributes of PS3.15 section E.3.10, those of CT, MR and PET
 * that bear on how pictures are read: b-values and directions of diffusion, pitch, table and rotation speed, scaling of stored
 * values. What its manufacturers' own statements say beyond that is not on the list and goes.
 */
const safe: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'SIEMENS MR HEADER': { '0019': { '0C': 'IS', '0D': 'CS', '0E': 'FD', '27': 'FD' } },
  GEMS_ACQU_01: { '0019': { '23': 'DS', '24': 'DS', '27': 'DS', '9E': 'LO' } },
  GEMS_SERS_01: { '0025': { '07': 'SL' } },
  GEMS_PARM_01: { '0043': { '27': 'SH', '39': 'IS', '6F': 'DS' } },
  GEMS_HELIOS_01: { '0045': { '01': 'SS', '02': 'FL' } },
  'Philips Imaging DD 001': { '2001': { '03': 'FL', '04': 'CS' } },
  'Philips MR Imaging DD 001': { '2005': { '0D': 'FL', '0E': 'FL' } },
  'Philips PET Private Group': { '7053': { '00': 'DS', '09': 'DS' } },
  ELSCINT1: {
    '00E1': { '21': 'DS' },
    '01E1': { '26': 'CS', '50': 'DS' },
    '01F1': { '01': 'CS', '07': 'DS', '26': 'DS', '27': 'DS' },
  },
};

/** The VR of a private attribute that is known to be safe; undefined where it is not. */
export function safePrivateVr(creator: string, tag: number): string | undefined {
  const group = (tag >>> 16).toString(16).toUpperCase().padStart(4, '0');
  const element = (tag & 0xff).toString(16).toUpperCase().padStart(2, '0');
  if (!Object.hasOwn(safe, creator)) return undefined;
  return safe[creator]?.[group]?.[element];
}

/** Every attribute on the list, for tests and documents: creator, group, element. */
export const safePrivateAttributes = (): readonly (readonly [
  creator: string,
  group: string,
  element: string,
])[] =>
  Object.entries(safe).flatMap(([creator, groups]) =>
    Object.entries(groups).flatMap(([group, elements]) =>
      Object.keys(elements).map((element) => [creator, group, element] as const),
    ),
  );
