import type { Plane, View, Weighting } from '../../inventory/inventory.ts';
import type { ImageNeed } from '../recipe.ts';

export const film = (...views: readonly View[]): ImageNeed => ({ modality: 'XR', views });
export const standingFilm = (...views: readonly View[]): ImageNeed => ({
  modality: 'XR',
  views,
  standing: true,
});
export const ct = (...planes: readonly Plane[]): ImageNeed => ({ modality: 'CT', planes });
export const mr = (...planes: readonly Plane[]): ImageNeed => ({ modality: 'MR', planes });
export const mrWeighted = (planes: readonly Plane[], ...weightings: readonly Weighting[]): ImageNeed => ({
  modality: 'MR',
  planes,
  weightings,
});
export const frontal = ['AP', 'PA', 'frontal'] as const;
