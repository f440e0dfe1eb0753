import { sayFrom } from '../wording-support/catalogue.ts';

/** Why a paper could not be taken in, or which part of it could not be read. Blanks: `{page}`, `{limit}`, `{found}`. */
export const documentProblemCodes = [
  'empty',
  'too-large',
  'program',
  'web-page',
  'drawing-with-markup',
  'archive',
  'dicom',
  'old-word',
  'rich-text',
  'other-office',
  'heic',
  'picture-format',
  'unknown-format',
  'pdf-locked',
  'damaged',
  'too-many-pages',
  'picture-too-large',
  'unpacks-too-large',
  'needs-too-much-memory',
  'took-too-long',
  'text-cut',
  'page-unreadable',
  'page-without-text',
  'pages-not-recognised',
  'recognition-unsure',
  'charset-guessed',
  'pictures-inside-not-read',
  'no-such-page',
  'no-picture-of-text',
] as const;
export type DocumentProblemCode = (typeof documentProblemCodes)[number];

/** A refusal, or a note about a paper that was taken in all the same. Never holds words of the paper itself. */
export interface DocumentProblem {
  readonly code: DocumentProblemCode;
  readonly page?: number;
  readonly limit?: number;
  readonly found?: number;
}

/** What was wrong with a paper and what the person can do, in plain words. */
export const sayDocumentProblem = sayFrom<DocumentProblemCode>({
  en: {
    empty: 'This file is empty. Please choose the file again; the copy may have been broken off.',
    'too-large':
      'This file is larger than {limit, number} MB. Please save it in parts, or scan it at a lower resolution.',
    program:
      'This file is a program, whatever its name says. It was not kept. Please send the paper itself as PDF or as a photo.',
    'web-page': 'This is a web page. Please open it, choose Print, then “Save as PDF”, and send the PDF.',
    'drawing-with-markup':
      'Drawings of this kind can carry programs, so we do not accept them. Please send a photo or a PDF.',
    archive: 'This is a packed folder. Please unpack it and send the papers inside one by one.',
    dicom: 'This is a medical image. Please add it under “Your imaging”.',
    'old-word': 'This is a Word file of the old kind (.doc). Please open it and save it as PDF or .docx.',
    'rich-text': 'This is an RTF file. Please open it and save it as PDF or .docx.',
    'other-office': 'This is a spreadsheet or a presentation. Please save it as PDF and send that.',
    heic: 'We cannot open this kind of phone photo (HEIC). Please send it as JPEG: on an iPhone choose Settings, Camera, Formats, “Most Compatible”, then take it again; or open it, take a screenshot, and send that.',
    'picture-format': 'We cannot open this kind of picture. Please save it as JPEG or PNG.',
    'unknown-format':
      'We do not know this kind of file. Please send PDF, Word (.docx), a photo (JPEG, PNG) or plain text.',
    'pdf-locked':
      'This PDF is protected with a password. Please open it, print it to a new PDF without a password, and send that.',
    damaged: 'This file is damaged and could not be opened. Please save or scan it again.',
    'too-many-pages':
      'This document has {found, number} pages; we take up to {limit, number}. Please send only the pages that belong to this case.',
    'picture-too-large': 'This picture has more than {limit, number} million points. Please save it smaller.',
    'unpacks-too-large': 'Unpacked, this file would be far too large. Please save the paper again as PDF.',
    'needs-too-much-memory':
      'This file needs more memory than a paper should. Please save it again as PDF, or photograph the pages.',
    'took-too-long': 'Reading this file took too long and was stopped. Please send fewer pages at a time.',
    'text-cut': 'The text is very long; only the first part was read. You can still look at every page.',
    'page-unreadable':
      'Page {page, number} could not be read. Please check that it looks right, or photograph it.',
    'page-without-text': 'No text was found on page {page, number}.',
    'pages-not-recognised':
      'Only the first {limit, number} scanned pages were read as text. You can still look at every page.',
    'recognition-unsure':
      'The text of page {page, number} was hard to make out. Please check what we read, or send a sharper picture.',
    'charset-guessed':
      'The file does not say which characters it uses. Please check that the text looks right.',
    'pictures-inside-not-read':
      'The document has pictures in it, which were not read as text. If they are pages, please send them as PDF or photos.',
    'no-such-page': 'The document has no such page.',
    'no-picture-of-text': 'This paper is shown as text.',
  },
  zh: {
    empty: '此文件是空的。请重新选择文件；复制可能中断了。',
    'too-large': '此文件超过 {limit, number} MB。请分成几份保存，或以较低的分辨率扫描。',
    program: '无论文件名是什么，这是一个程序，未被保存。请把资料本身以 PDF 或照片发来。',
    'web-page': '这是网页。请打开后选择“打印”，再选“存为 PDF”，然后发送该 PDF。',
    'drawing-with-markup': '这类图形文件可能夹带程序，因此不接收。请发送照片或 PDF。',
    archive: '这是压缩包。请解压后逐个发送其中的资料。',
    dicom: '这是医学影像。请在“您的影像”中添加。',
    'old-word': '这是旧版 Word 文件（.doc）。请打开后另存为 PDF 或 .docx。',
    'rich-text': '这是 RTF 文件。请打开后另存为 PDF 或 .docx。',
    'other-office': '这是电子表格或演示文稿。请另存为 PDF 后发送。',
    heic: '我们无法打开这种手机照片（HEIC）。请改用 JPEG：iPhone 可在“设置—相机—格式”中选择“兼容性最佳”后重拍；也可以打开照片截屏后发送。',
    'picture-format': '我们无法打开这种图片。请另存为 JPEG 或 PNG。',
    'unknown-format': '我们不认识这种文件。请发送 PDF、Word（.docx）、照片（JPEG、PNG）或纯文本。',
    'pdf-locked': '此 PDF 有密码保护。请打开后打印成没有密码的新 PDF 再发送。',
    damaged: '此文件已损坏，无法打开。请重新保存或扫描。',
    'too-many-pages':
      '此文件有 {found, number} 页，我们最多接收 {limit, number} 页。请只发送与本病例有关的页。',
    'picture-too-large': '此图片超过 {limit, number} 百万像素。请缩小后保存。',
    'unpacks-too-large': '此文件解压后过大。请把资料重新存为 PDF。',
    'needs-too-much-memory': '打开此文件所需的内存超出一份资料应有的范围。请重新存为 PDF，或把各页拍成照片。',
    'took-too-long': '读取此文件耗时过长，已停止。请一次少发几页。',
    'text-cut': '文字很长，只读取了前面一部分。每一页仍可查看。',
    'page-unreadable': '第 {page, number} 页无法读取。请检查该页是否正常，或拍成照片。',
    'page-without-text': '第 {page, number} 页没有找到文字。',
    'pages-not-recognised': '扫描页中只有前 {limit, number} 页读成了文字。每一页仍可查看。',
    'recognition-unsure': '第 {page, number} 页的文字难以辨认。请核对我们读到的内容，或发送更清晰的图片。',
    'charset-guessed': '文件没有说明所用的字符编码。请检查文字显示是否正确。',
    'pictures-inside-not-read': '文档中含有图片，未读成文字。如果图片就是资料页，请以 PDF 或照片发送。',
    'no-such-page': '此文件没有这一页。',
    'no-picture-of-text': '此资料以文字显示。',
  },
});
