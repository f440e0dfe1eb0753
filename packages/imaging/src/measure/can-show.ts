import type { Series } from '../inventory/inventory.ts';
import type { ImageNeed, Recipe } from './recipe.ts';

/** What of a series tells whether it can show a measurement. */
export type ImageKind = Pick<Series, 'modality' | 'view' | 'plane' | 'weighting' | 'standing'>;

/** `unknown`: nothing speaks against it, but the view, plane or standing is not known; a person must look. */
export const canShow = ({ needs }: Pick<Recipe, 'needs'>, image: ImageKind): 'yes' | 'no' | 'unknown' => {
  if (needs.length === 0) return 'yes';
  const answers = needs.map((need) => answerOf(need, image));
  return answers.find((answer) => answer === 'yes') ?? answers.find((answer) => answer === 'unknown') ?? 'no';
};

const projections: readonly string[] = ['CR', 'DX', 'RG', 'RF', 'XA', 'XR'];

const answerOf = (need: ImageNeed, image: ImageKind): 'yes' | 'no' | 'unknown' => {
  const modality = projections.includes(image.modality) ? 'XR' : image.modality;
  if (modality !== need.modality) return 'no';
  if (need.modality === 'XR')
    return weakest([among(need.views, image.view), need.standing === true ? image.standing : 'yes']);
  return weakest([
    among(need.planes, image.plane),
    need.weightings === undefined ? 'yes' : among(need.weightings, image.weighting),
  ]);
};

const among = (wanted: readonly string[], has: string): 'yes' | 'no' | 'unknown' =>
  has === 'unknown' ? 'unknown' : wanted.includes(has) ? 'yes' : 'no';

const weakest = (answers: readonly ('yes' | 'no' | 'unknown')[]): 'yes' | 'no' | 'unknown' =>
  answers.find((answer) => answer === 'no') ?? answers.find((answer) => answer === 'unknown') ?? 'yes';
