import type { Film } from '../headers/film.ts';
import type { Stack } from '../headers/stack.ts';
import type { VendorName } from '../headers/vendor.ts';
import type { SampleDisc, Truth } from '../sample-disc.ts';
import { templates, type TemplateName } from './complete.ts';
import type { Template } from './template.ts';
import { directoryOf, disc } from './lay-out.ts';

const names = Object.keys(templates) as TemplateName[];
const filmVendors: readonly VendorName[] = [
  'fujifilm',
  'agfa',
  'carestream',
  'mindray',
  'konica',
  'philips',
  'uih',
  'canon',
];
const stackVendors: readonly VendorName[] = ['ge', 'philips', 'uih', 'canon'];

const met = ({ met: ids }: Template) => Object.fromEntries(ids.map((id) => [id, 'met' as const]));

const otherSide = { R: 'L', L: 'R', B: 'B', '': '' } as const;

function turned<T extends Film | Stack>(one: T, vendor: VendorName): T {
  const truth: Truth = one.truth.side === 'right' ? { ...one.truth, side: 'left' } : one.truth;
  return { ...one, vendor, side: one.region === 'HAND' ? one.side : otherSide[one.side], truth };
}

/** Each case complete: as one hospital sends it, and left instead of right from the units of others. */
export const completeDiscs: readonly SampleDisc[] = names.flatMap((name, index) => {
  const template: Template = templates[name];
  const filmVendor = filmVendors[index % filmVendors.length] ?? 'agfa';
  const stackVendor = stackVendors[index % stackVendors.length] ?? 'ge';
  const expected = { findings: met(template) };
  return [
    disc({
      id: `${name}-complete`,
      title: template.title,
      template,
      also: (files) => [directoryOf(files)],
      expected,
    }),
    disc({
      id: `${name}-complete-elsewhere`,
      title: { en: `${template.title.en} (other makers)`, zh: `${template.title.zh}（其他厂商）` },
      template: template.side === 'right' ? { ...template, side: 'left' } : template,
      films: template.films.map((one) => turned(one, filmVendor)),
      stacks: template.stacks.map((one) => turned(one, stackVendor)),
      expected,
    }),
  ];
});
