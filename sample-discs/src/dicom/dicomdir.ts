import type { DataSet, Element } from './element.ts';
import { encode, encodeItem } from './encode.ts';
import { dicomFile } from './file.ts';

/** One image that a DICOMDIR names, whether or not it is there. */
export interface Listed {
  readonly path: string;
  readonly patientId: string;
  readonly patientName: string | Uint8Array;
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopClass: string;
  readonly sopUid: string;
  readonly date: string;
  readonly modality: string;
  readonly seriesNumber: number;
  readonly image: number;
  readonly transferSyntax: string;
}

type Kind = 'PATIENT' | 'STUDY' | 'SERIES' | 'IMAGE';

interface Node {
  readonly kind: Kind;
  readonly keys: DataSet;
  readonly children: Node[];
}

const way = { implicit: false, little: true } as const;

/** A DICOMDIR whose records are linked by offsets (PS3.3 Annex F). */
export function dicomdir(listed: readonly Listed[]): Uint8Array {
  const roots = treeOf(listed);
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    node.children.forEach(walk);
  };
  roots.forEach(walk);
  const none = { next: 0, lower: 0 };
  const offsets = new Map<Node, number>();
  let at = headLength();
  for (const node of nodes) {
    offsets.set(node, at);
    at += encodeItem(record(node, none), way).length;
  }
  const offset = (node: Node | undefined): number => (node && offsets.get(node)) ?? 0;
  const items = siblingsOf(roots).map(([node, next]) =>
    record(node, { next: offset(next), lower: offset(node.children[0]) }),
  );
  const byOrder = nodes.map((node) => items[siblingsOf(roots).findIndex(([one]) => one === node)] ?? []);
  return dicomFile([...head(offset(roots[0]), offset(roots.at(-1))), [0x00041220, 'SQ', byOrder]]);
}

const head = (first: number, last: number): DataSet => [
  [0x00020002, 'UI', '1.2.840.10008.1.3.10'],
  [0x00020003, 'UI', '1.2.826.0.1.3680043.10.1338.3'],
  [0x00041130, 'CS', 'SAMPLE'],
  [0x00041200, 'UL', first],
  [0x00041202, 'UL', last],
  [0x00041212, 'US', 0],
];

/** Bytes before the first record: the file so far and the sequence's own header. Offsets count from the file's start. */
const headLength = (): number => dicomFile(head(0, 0)).length + encode([[0x00041220, 'SQ', []]], way).length;

/** Every record with the one beside it, in the tree's order. */
const siblingsOf = (nodes: readonly Node[]): (readonly [Node, Node | undefined])[] =>
  nodes.flatMap((node, index) => [[node, nodes[index + 1]] as const, ...siblingsOf(node.children)]);

function record({ kind, keys }: Node, { next, lower }: { next: number; lower: number }): DataSet {
  return [
    [0x00041400, 'UL', next],
    [0x00041410, 'US', 0xffff],
    [0x00041420, 'UL', lower],
    [0x00041430, 'CS', kind],
    ...keys,
  ];
}

function treeOf(listed: readonly Listed[]): Node[] {
  const roots: Node[] = [];
  const known = new Map<string, Node>();
  const under = (parents: Node[], key: string, kind: Kind, keys: readonly Element[]): Node[] => {
    const node = known.get(key) ?? { kind, keys, children: [] };
    if (!known.has(key)) parents.push(node);
    known.set(key, node);
    return node.children;
  };
  for (const one of listed) {
    const studies = under(roots, `P${one.patientId}`, 'PATIENT', [
      [0x00100010, 'PN', one.patientName],
      [0x00100020, 'LO', one.patientId],
    ]);
    const series = under(studies, `S${one.studyUid}`, 'STUDY', [
      [0x00080020, 'DA', one.date],
      [0x00080030, 'TM', '101500'],
      [0x00080050, 'SH', ''],
      [0x0020000d, 'UI', one.studyUid],
      [0x00200010, 'SH', '1'],
    ]);
    const images = under(series, `E${one.seriesUid}`, 'SERIES', [
      [0x00080060, 'CS', one.modality],
      [0x0020000e, 'UI', one.seriesUid],
      [0x00200011, 'IS', String(one.seriesNumber)],
    ]);
    under(images, `I${one.path}`, 'IMAGE', [
      [0x00041500, 'CS', one.path.replaceAll('/', '\\')],
      [0x00041510, 'UI', one.sopClass],
      [0x00041511, 'UI', one.sopUid],
      [0x00041512, 'UI', one.transferSyntax],
      [0x00200013, 'IS', String(one.image)],
    ]);
  }
  return roots;
}
