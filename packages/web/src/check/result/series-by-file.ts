import type { Inventory, Series } from '@overread/imaging';

/** Every image file's series, to find the picture that evidence speaks of. */
export function seriesByFile(inventory: Inventory): ReadonlyMap<string, Series> {
  const byFile = new Map<string, Series>();
  for (const patient of inventory.patients)
    for (const study of patient.studies)
      for (const series of study.series) for (const file of series.files) byFile.set(file, series);
  return byFile;
}
