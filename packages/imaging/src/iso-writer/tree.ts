/** A file to be written, at its path on the disc. */
export interface FileToWrite {
  readonly path: string;
  readonly size: number;
}

/** A folder of an image. The root is its own parent. */
export interface Folder {
  readonly name: string;
  readonly parent: Folder;
  readonly folders: Folder[];
  readonly files: { readonly name: string; readonly file: FileToWrite }[];
}

/** Every folder, parents before what is in them, from the files' paths. */
export function foldersOf(files: readonly FileToWrite[]): readonly Folder[] {
  const root = rootFolder();
  for (const file of files) {
    const names = file.path.split('/');
    const name = names.pop() ?? '';
    names.reduce(within, root).files.push({ name, file });
  }
  const all = [root];
  for (const folder of all) all.push(...folder.folders);
  return all;
}

function rootFolder(): Folder {
  const root: { name: string; parent?: Folder; folders: Folder[]; files: Folder['files'] } = {
    name: '',
    folders: [],
    files: [],
  };
  return Object.assign(root, { parent: root as Folder });
}

function within(parent: Folder, name: string): Folder {
  const known = parent.folders.find((folder) => folder.name === name);
  if (known !== undefined) return known;
  const made: Folder = { name, parent, folders: [], files: [] };
  parent.folders.push(made);
  return made;
}
