import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'A disc for a hospital',
  lead: 'What hospitals can take in: the images as they were received, with the opinion beside them.',
  none: 'There are no images in this case.',
  which: 'Which examinations go on it',
  untitled: 'Examination',
  images: '{count, plural, one {# image} other {# images}}, {size, number} MB',
  goes: 'What leaves with it',
  'goes.images': '{count, plural, one {# image, unchanged} other {# images, unchanged}} ({size, number} MB)',
  'goes.opinion': 'The opinion, once you have it, as PDF; what was measured and marked on these images',
  'goes.directory':
    'A directory that viewers and archives read (DICOMDIR), and a page that lists what is there',
  names:
    'The images carry the patient’s name and birth date, as the hospital wrote them. Give the disc only to those who may know.',
  'do.iso': 'Image of a disc (ISO)',
  'do.zip': 'The same as ZIP',
  'do.hint':
    'The ISO image is burned to a CD or DVD; the ZIP is unpacked onto a USB stick. Both follow IHE Portable Data for Imaging.',
} as const;

export type DiscWord = keyof typeof en;

const zh: Readonly<Record<DiscWord, string>> = {
  heading: '给医院的光盘',
  lead: '医院可以直接读取的格式：原样保存的影像，并附上意见。',
  none: '本病例没有影像。',
  which: '包含哪些检查',
  untitled: '检查',
  images: '{count, number} 幅影像，{size, number} MB',
  goes: '随盘带走的内容',
  'goes.images': '{count, number} 幅未改动的影像（{size, number} MB）',
  'goes.opinion': '您收到意见后：意见的 PDF，以及在这些影像上所作的测量和标记',
  'goes.directory': '阅片软件和影像系统可读的目录（DICOMDIR），以及一页内容清单',
  names: '影像中带有医院写入的患者姓名和出生日期。请只交给可以知道的人。',
  'do.iso': '光盘映像（ISO）',
  'do.zip': '相同内容的 ZIP',
  'do.hint': 'ISO 映像用于刻录 CD 或 DVD；ZIP 解压到 U 盘。两者均遵循 IHE 便携式影像数据规范（PDI）。',
};

export const discWords: Words<DiscWord> = { en, zh };
