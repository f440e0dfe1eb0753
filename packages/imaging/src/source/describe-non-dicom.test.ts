import { describe, expect, it } from 'vitest';
import { describeNonDicom } from './describe-non-dicom.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string'
        ? Array.from({ length: part.length }, (_, index) => part.charCodeAt(index) & 0xff)
        : part,
    ),
  );

const jpeg = (width: number, height: number): readonly number[] => [
  0xff,
  0xd8,
  0xff,
  0xc0,
  0,
  17,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  3,
];

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A TIFF directory with text and number fields, as a camera writes it. */
const tiff = (fields: readonly (readonly [tag: number, value: string | number])[]): number[] => {
  const texts: number[] = [];
  const start = 8 + 2 + fields.length * 12 + 4;
  const entries = fields.flatMap(([tag, value]) => {
    if (typeof value === 'number') return [...u16(tag), ...u16(4), ...u32(1), ...u32(value)];
    const at = start + texts.length;
    texts.push(...bytes(value), 0);
    return [...u16(tag), ...u16(2), ...u32(value.length + 1), ...u32(at)];
  });
  return [...bytes('II*\0'), ...u32(8), ...u16(fields.length), ...entries, ...u32(0), ...texts];
};

const exifJpeg = (fields: readonly (readonly [number, string | number])[]): Uint8Array =>
  bytes([0xff, 0xd8, 0xff, 0xe1, 1, 0], 'Exif\0\0', tiff(fields));

const png = (width: number, height: number): Uint8Array =>
  bytes('\u0089PNG\r\n\u001a\n', [0, 0, 0, 13], 'IHDR', [
    0,
    0,
    width >> 8,
    width & 255,
    0,
    0,
    height >> 8,
    height & 255,
    8,
    2,
  ]);

const zipOf = (name: string): Uint8Array =>
  bytes(
    'PK\u0003\u0004',
    Array.from({ length: 22 }, () => 0),
    [name.length, 0, 0, 0],
    name,
  );

describe('documents', () => {
  const cases: readonly (readonly [path: string, head: Uint8Array, format: string, looks: string])[] = [
    ['report', bytes('%PDF-1.7\n'), 'pdf', 'paper'],
    ['a.docx', zipOf('word/document.xml'), 'docx', 'paper'],
    ['a.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'doc', 'paper'],
    ['a.rtf', bytes('{\\rtf1 '), 'rtf', 'paper'],
    ['INDEX.HTM', bytes('\r\n<!DOCTYPE HTML>'), 'html', 'paper'],
    ['README', bytes('This disc holds\r\n'), 'text', 'paper'],
    ['scan.jpg', bytes(jpeg(1653, 2339)), 'jpeg', 'picture'],
    [
      'IMG_2.jpg',
      exifJpeg([
        [0x10f, 'Apple'],
        [0x110, 'iPhone 15'],
        [0x132, '2026:03:04 10:11:12'],
      ]),
      'jpeg',
      'photo',
    ],
    ['a.jpg', exifJpeg([[0x8825, 200]]), 'jpeg', 'photo'],
    [
      'scanner.jpg',
      exifJpeg([
        [0x10f, 'EPSON'],
        [0x110, 'Perfection'],
      ]),
      'jpeg',
      'picture',
    ],
    ['shot.png', png(1170, 2532), 'png', 'screenshot'],
    ['shot.jpg', bytes(jpeg(2400, 1080)), 'jpeg', 'screenshot'],
    ['Screenshot_20260101.jpg', bytes(jpeg(700, 600)), 'jpeg', 'screenshot'],
    ['chart.png', png(640, 480), 'png', 'picture'],
    ['IMG_3.HEIC', bytes([0, 0, 0, 24], 'ftypheic'), 'heic', 'photo'],
    ['film.tif', bytes('MM\0*\0\0\0\u0008\0\0'), 'tiff', 'picture'],
    ['a.bmp', bytes('BM', [1, 2, 3, 4, 0, 0, 0, 0]), 'bmp', 'picture'],
    ['a.webp', bytes('RIFF', [1, 2, 3, 4], 'WEBP'), 'webp', 'picture'],
    ['a.gif', bytes('GIF89a'), 'gif', 'picture'],
  ];

  it.each(cases)('%s is found by its bytes', (path, head, format, looks) => {
    const found = describeNonDicom(path, 1000, head);
    expect(found).toMatchObject({ document: { file: path, format, looks, studyUid: null } });
    expect('document' in found && found.document.evidence.length).toBe(2);
  });

  it('takes the day from the camera', () => {
    const found = describeNonDicom(
      'x/IMG_2.jpg',
      1000,
      exifJpeg([
        [0x10f, 'HUAWEI'],
        [0x132, '2026:03:04 10:11:12'],
      ]),
    );
    expect(found).toMatchObject({ document: { date: '2026-03-04', title: 'IMG_2' } });
  });
});

describe('other files', () => {
  const cases: readonly (readonly [path: string, head: Uint8Array, what: string])[] = [
    ['report.pdf', bytes('MZ\u0090'), 'executable'],
    ['run', bytes('\u007fELF'), 'executable'],
    ['run.sh', bytes('#!/bin/sh\n'), 'executable'],
    ['AUTORUN.INF', bytes('[autorun]\r\n'), 'executable'],
    ['start.bat', bytes('@echo off\r\n'), 'executable'],
    ['a.jar', zipOf('META-INF/MANIFEST.MF'), 'executable'],
    ['VIEWER/start.exe', bytes('MZ'), 'viewer'],
    ['Weasis/weasis-mac.app/icon.png', png(10, 10), 'viewer'],
    ['Viewer/help/index.html', bytes('<html>'), 'viewer'],
    ['a.zip', zipOf('IM1'), 'archive'],
    ['a', bytes('Rar!\u001a\u0007\0'), 'archive'],
    ['a.7z', bytes('7z\u00bc\u00af\u0027\u001c'), 'archive'],
    ['x/.DS_Store', bytes('\0\0\0\u0001Bud1'), 'system'],
    ['Thumbs.db', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'system'],
    ['__MACOSX/._IM1', bytes('\0\u0005\u0016\u0007'), 'system'],
    ['video.mp4', bytes([0, 0, 0, 24], 'ftypisom'), 'media'],
    ['a.avi', bytes('RIFF', [1, 2, 3, 4], 'AVI '), 'media'],
    ['table.xlsx', zipOf('[Content_Types].xml'), 'unknown'],
    ['settings.xml', bytes('<?xml version="1.0"?>'), 'unknown'],
    ['noise', bytes([1, 2, 3, 4]), 'unknown'],
    ['empty.pdf', bytes(), 'unknown'],
  ];

  it.each(cases)('%s', (path, head, what) => {
    expect(describeNonDicom(path, head.length, head)).toEqual({ other: { file: path, what } });
  });

  it('keeps a report that lies in a viewer’s folder', () => {
    expect(describeNonDicom('Viewer/report.pdf', 9, bytes('%PDF-1.4'))).toMatchObject({
      document: { format: 'pdf' },
    });
  });
});
