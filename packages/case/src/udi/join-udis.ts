import type { Udi } from './udi.ts';

/**
 * One device's codes from the several bars of its sticker: GS1-128 and HIBC are often printed as two. A HIBC
 * secondary must end in its primary's check character; parts that contradict each other stay apart, since a sheet
 * may carry the stickers of several implants.
 */
export const joinUdis = (codes: readonly Udi[]): readonly Udi[] => {
  const devices = distinct(codes).filter(({ deviceIdentifier }) => deviceIdentifier !== null);
  const rest = distinct(codes).filter(({ deviceIdentifier }) => deviceIdentifier === null);
  const owners = rest.map((part) => devices.filter((device) => belongs(device, part)));
  const joined = devices.map((device) =>
    rest.reduce(
      (whole, part, at) =>
        owners[at]?.length === 1 && owners[at][0] === device ? merge(whole, part) : whole,
      device,
    ),
  );
  const strays = rest
    .filter((_, at) => owners[at]?.length !== 1)
    .map((part, _, all) => (devices.length > 0 && all.length > 0 && isPart(part) ? apart(part) : part));
  return [...joined, ...strays];
};

const distinct = (codes: readonly Udi[]): readonly Udi[] =>
  codes.filter((code, at) => codes.findIndex(({ raw }) => raw === code.raw) === at);

const isPart = ({ lot, serial, expiry, manufactured }: Udi): boolean =>
  [lot, serial, expiry, manufactured].some((field) => field !== null);

const belongs = (device: Udi, part: Udi): boolean => {
  if (device.issuer !== part.issuer || !isPart(part)) return false;
  if (device.issuer === 'HIBCC') return part.other['link'] === device.other['check'];
  return fields.every(
    (field) => device[field] === null || part[field] === null || device[field] === part[field],
  );
};

const fields = ['lot', 'serial', 'expiry', 'manufactured'] as const;

const merge = (device: Udi, part: Udi): Udi => ({
  ...device,
  lot: device.lot ?? part.lot,
  serial: device.serial ?? part.serial,
  expiry: device.expiry ?? part.expiry,
  manufactured: device.manufactured ?? part.manufactured,
  other: { ...part.other, ...device.other },
  problems: [
    ...new Set([...device.problems, ...part.problems.filter((code) => code !== 'no-device-identifier')]),
  ],
  raw: `${device.raw} ${part.raw}`,
});

const apart = (part: Udi): Udi => ({
  ...part,
  problems: [...new Set([...part.problems, 'parts-do-not-belong' as const])],
});
