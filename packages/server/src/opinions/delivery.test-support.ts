import type { Opinion } from '@overread/case';
import { caseMembers } from '../database/tables/cases.ts';
import type { TestHouse } from '../testing/test-house.ts';
import { opinionTest, type Someone } from './opinions.test-support.ts';

interface Listed {
  readonly id: string;
  readonly number: number;
  readonly reviewer: { readonly name: string } | null;
  readonly versions: readonly {
    readonly version: number;
    readonly releasedAt: string | null;
    readonly languages: readonly { readonly language: string; readonly state: string }[];
  }[];
}
interface Viewed {
  readonly opinion: Opinion;
  readonly original: Opinion | null;
  readonly state: string;
  readonly keptVersion: number;
  readonly row: Listed;
}
/** A case with a signed opinion. */
export interface Made {
  readonly id: string;
  readonly opinionId: string;
}

/** Everyone who has a part in bringing an opinion to a patient, and what they do. */
export async function deliveryTest(test: TestHouse) {
  const t = opinionTest(test);
  const patient = await t.someone('patient', 'Ada Example');
  const reviewer = await t.someone('reviewer', 'Rowan Vale');
  const other = await t.someone('reviewer', 'Linden Marsh');
  const coordinator = await t.someone('coordinator', 'Kim Field');
  const translator = await t.someone('translator', 'Sasha Wood');

  const list = async (id: string, who: Someone): Promise<readonly Listed[]> =>
    (await t.ask<{ opinions: Listed[] }>('GET', `/api/cases/${id}/opinions`, who)).body.opinions;
  const open = (id: string, opinionId: string, language: string, who: Someone) =>
    t.ask<Viewed>('GET', `/api/cases/${id}/opinions/${opinionId}?language=${language}`, who);
  const move = (id: string, act: string, who: Someone, body: object = {}) =>
    t.ask<{ state: string; details: { at: string; reason: string }[] }>(
      'POST',
      `/api/cases/${id}/moves/${act}`,
      who,
      body,
    );
  const signedCase = async (changed: Partial<Opinion> = {}): Promise<Made> => {
    const id = await t.readingCase(patient, [reviewer]);
    await test.house.database
      .insert(caseMembers)
      .values({ caseId: id, personId: translator.id, standing: 'translator' });
    await t.writeAndSign(id, reviewer, changed);
    const [opinion] = await list(id, coordinator);
    return { id, opinionId: opinion?.id ?? '' };
  };
  const delivered = async (): Promise<Made> => {
    const made = await signedCase();
    await move(made.id, 'release-opinion', coordinator);
    return made;
  };
  return { ...t, patient, reviewer, other, coordinator, translator, list, open, move, signedCase, delivered };
}

export type Delivery = Awaited<ReturnType<typeof deliveryTest>>;
