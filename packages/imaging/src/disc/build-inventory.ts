import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { HeaderRecord } from '../dataset/header-record.ts';
import { openRecord } from '../dataset/open-record.ts';
import { formatTag, tags } from '../dataset/tags.ts';
import {
  inventorySchemaId,
  type DiscDocument,
  type Inventory,
  type OtherFile,
} from '../inventory/inventory.ts';
import type { Problem } from '../problem.ts';
import { compareDirectories, readDirectory, type Directory } from './dicomdir.ts';
import type { Finding } from './finding.ts';
import { makePatients } from './make-patients.ts';
import { documentOf, otherFileOf, readObjectClass } from './read-object.ts';
import { RememberedAttributes, ValueMemory } from './remembered-attributes.ts';
import { groupingTags, SeriesGroups } from './series-groups.ts';

/**
 * What a disc holds, from what each of its files was found to be. `source` is the disc's name,
 * `sourceProblems` what could not be listed. Work is one pass over the files and one reading for each series.
 */
export const buildInventory = (
  source: string,
  findings: readonly Finding[],
  sourceProblems: readonly Problem[] = [],
): Inventory => {
  const building = new Building();
  for (const finding of findings) building.add(finding);
  return building.inventory(source, sourceProblems);
};

/** An instance whose attributes share the disc's memory. */
type OpenInstance = DicomInstance & { readonly attributes: RememberedAttributes };

class Building {
  readonly #memory = new ValueMemory();
  readonly #groups = new SeriesGroups();
  readonly #documents: DiscDocument[] = [];
  readonly #otherFiles: OtherFile[] = [];
  readonly #problems: Problem[] = [];
  readonly #directories: Directory[] = [];
  readonly #objects: string[] = [];
  readonly #paths: string[] = [];
  readonly #repairs = new Set<string>();
  /** Pictures of one series mostly come one after another. */
  #run:
    | { readonly first: RememberedAttributes; readonly group: { add(instance: DicomInstance): void } }
    | undefined;
  #dicom = 0;
  #bytes = 0;

  add(finding: Finding): void {
    this.#paths.push(finding.path);
    this.#bytes += finding.size;
    switch (finding.kind) {
      case 'dicom':
        return this.#addInstance(this.#open(finding.record));
      case 'document':
        this.#documents.push(finding.document);
        return;
      case 'other':
        this.#otherFiles.push(finding.other);
        return;
      case 'failed':
        this.#problems.push(finding.problem);
        this.#otherFiles.push({ file: finding.path, what: 'unknown' });
    }
  }

  inventory(source: string, sourceProblems: readonly Problem[]): Inventory {
    const files = { paths: this.#paths, objects: this.#objects };
    return {
      schema: inventorySchemaId,
      source,
      counts: { files: this.#paths.length, dicom: this.#dicom, bytes: this.#bytes },
      patients: makePatients(this.#groups.values()),
      documents: this.#documents,
      otherFiles: this.#otherFiles,
      problems: [...sourceProblems, ...this.#problems, ...compareDirectories(this.#directories, files)],
    };
  }

  #open(record: HeaderRecord): OpenInstance {
    const { file, size, transferSyntax, attributes, pixelData, unreadFrom, problems } = openRecord(record);
    const remembered = new RememberedAttributes(record, attributes, this.#memory);
    return { file, size, transferSyntax, attributes: remembered, pixelData, unreadFrom, problems };
  }

  #addInstance(instance: OpenInstance): void {
    this.#dicom++;
    for (const problem of instance.problems) this.#addProblem(problem, instance);
    const run = this.#run;
    if (run !== undefined && instance.attributes.agreesWith(run.first, groupingTags)) {
      this.#objects.push(instance.file);
      return run.group.add(instance);
    }
    this.#addFirst(instance);
  }

  /** A file unlike the one before: what it is must be found out. */
  #addFirst(instance: OpenInstance): void {
    this.#run = undefined;
    const object = readObjectClass(instance);
    if (object === 'dicomdir') this.#directories.push(readDirectory(instance));
    const document = documentOf(instance, object);
    const other = otherFileOf(instance, object);
    if (document) this.#documents.push(document);
    if (other) this.#otherFiles.push(other);
    if (object === 'dicomdir' || !belongsToSomeone(instance)) return;
    if (isCutBeforeItsPlace(instance)) {
      this.#otherFiles.push({ file: instance.file, what: 'other-dicom' });
      return;
    }
    this.#objects.push(instance.file);
    const group = this.#groups.add(instance);
    if (document === undefined && other === undefined && instance.attributes.has(tags.SOPClassUID))
      this.#run = { first: instance.attributes, group };
  }

  /** A repaired character set is the same news for every file of a series. */
  #addProblem(problem: Problem, { attributes }: DicomInstance): void {
    if (problem.code === 'character-set-repaired') {
      const key = `${attributes.text(tags.SeriesInstanceUID) ?? ''}|${JSON.stringify(problem.detail ?? {})}`;
      if (this.#repairs.has(key)) return;
      this.#repairs.add(key);
    }
    this.#problems.push(problem);
  }
}

/**
 * A header that breaks off before it has named its study and series cannot be placed, and the value it breaks off
 * in is no evidence of who or what it is about.
 */
const isCutBeforeItsPlace = ({ attributes, problems, pixelData }: DicomInstance): boolean => {
  if (problems.length === 0 || pixelData !== undefined) return false;
  const cut = problems.find(
    ({ code, detail }) =>
      code === 'malformed-dicom' &&
      (detail?.['reason'] === 'cut-off' || detail?.['reason'] === 'value-past-end'),
  );
  if (cut === undefined) return false;
  return placeTags.some((tag) => !attributes.has(tag) || cut.detail?.['tag'] === formatTag(tag));
};

const placeTags = [tags.StudyInstanceUID, tags.SeriesInstanceUID] as const;

/** A data set without study, series and patient is listed as a file only. */
const belongsToSomeone = ({ attributes, pixelData }: DicomInstance): boolean =>
  pixelData !== undefined ||
  attributes.has(tags.StudyInstanceUID) ||
  attributes.has(tags.SeriesInstanceUID) ||
  attributes.has(tags.PatientID) ||
  attributes.has(tags.PatientName);
