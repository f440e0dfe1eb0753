import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const load = createRequire(import.meta.url);
const font = (weight: string): string =>
  load.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
/** Both languages in one face. Noto Sans SC, SIL Open Font License 1.1. */
const fonts = { regular: font('400Regular'), bold: font('600SemiBold') } as const;

export interface Picture {
  /** PNG or JPEG. */
  readonly bytes: Buffer;
  readonly caption: string;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly description: string;
}

/** A4 page after page of headings, paragraphs and pictures, tagged for reading aloud (PDF/UA-1, ISO 14289-1). */
export interface TaggedDocument {
  readonly title: (text: string) => void;
  /** `keep`: points that follow and must not be parted from it. */
  readonly heading: (text: string, keep?: number) => void;
  readonly question: (text: string) => void;
  readonly paragraph: (text: string) => void;
  /** The specialist's own words, set apart from the plain ones. */
  readonly specialist: (text: string) => void;
  /** Small print. */
  readonly note: (text: string) => void;
  readonly facts: (rows: readonly (readonly [name: string, value: string])[]) => void;
  readonly picture: (picture: Picture) => void;
  readonly attach: (attachment: Attachment) => void;
  /** The finished file; `footer` stands on every page beside its number. */
  readonly finish: (footer: string, pageOf: (page: number, of: number) => string) => Promise<Buffer>;
}

const margin = 56;
/** Of a picture, in points; its width follows. */
const pictureHeight = 250;
/** A picture with its caption. */
export const figureHeight = pictureHeight + 40;
const colours = { ink: '#1c2430', quiet: '#55606e', accent: '#0b6b6b', rule: '#d4dade' } as const;

/** The types do not know this profile yet. */
const accessible: object = { subset: 'PDF/UA' };

/** `made`: the day and time written into the file, so that the same content gives the same bytes. */
export function taggedDocument(about: {
  readonly title: string;
  readonly language: 'en' | 'zh';
  readonly made: Date;
}): TaggedDocument {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin + 12, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    displayTitle: true,
    lang: about.language === 'zh' ? 'zh-CN' : 'en',
    font: fonts.regular,
    info: {
      Title: about.title,
      Creator: 'Overread',
      Producer: 'Overread',
      CreationDate: about.made,
      ModDate: about.made,
    },
  });
  const pieces: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => void pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const width = pdf.page.width - 2 * margin;

  /** One element of the structure with one run of text. */
  const say = (tag: string, text: string, style: Style): void => {
    if (text.trim() === '') return;
    pdf.moveDown(style.before);
    keepWithNext(pdf, style.keep ?? 0);
    root.add(
      pdf.struct(tag, {}, () => {
        pdf
          .font(style.bold ? 'bold' : 'regular')
          .fontSize(style.size)
          .fillColor(style.colour)
          .text(text, margin + (style.indent ?? 0), pdf.y, {
            width: width - (style.indent ?? 0),
            lineGap: style.size * 0.28,
          });
      }),
    );
  };

  return {
    title: (text) => say('H1', text, { size: 21, bold: true, colour: colours.ink, before: 0 }),
    heading: (text, keep = 70) => {
      rule(pdf, width, keep);
      say('H2', text, { size: 13.5, bold: true, colour: colours.accent, before: 0.6, keep });
    },
    question: (text) =>
      say('H3', text, { size: 10.5, bold: true, colour: colours.ink, before: 0.7, keep: 50 }),
    paragraph: (text) => say('P', text, { size: 10.5, colour: colours.ink, before: 0.35 }),
    specialist: (text) => say('P', text, { size: 9.5, colour: colours.quiet, before: 0.15, indent: 14 }),
    note: (text) => say('P', text, { size: 8.5, colour: colours.quiet, before: 0.35 }),
    facts: (rows) => {
      for (const [name, value] of rows)
        say('P', about.language === 'zh' ? `${name}：${value}` : `${name}: ${value}`, {
          size: 9.5,
          colour: colours.quiet,
          before: 0.1,
        });
    },
    picture: ({ bytes, caption }) => {
      const height = pictureHeight;
      pdf.moveDown(0.6);
      keepWithNext(pdf, height + 40);
      root.add(
        pdf.struct('Figure', { alt: caption }, () => {
          const top = pdf.y;
          pdf.image(bytes, margin, top, { fit: [width, height] });
          pdf.y = top + height + 4;
        }),
      );
      say('Caption', caption, { size: 9, colour: colours.quiet, before: 0 });
    },
    attach: ({ name, bytes, mediaType, description }) => {
      pdf.file(bytes, {
        name,
        type: mediaType,
        description,
        creationDate: about.made,
        modifiedDate: about.made,
        relationship: 'Source',
      } as never);
    },
    finish: (footer, pageOf) => {
      const { start, count } = pdf.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        pdf.switchToPage(page);
        pdf.page.margins.bottom = 0;
        pdf.markContent('Artifact', { type: 'Pagination' });
        pdf
          .font('regular')
          .fontSize(8)
          .fillColor(colours.quiet)
          .text(footer, margin, pdf.page.height - 44, { width: width - 90, lineBreak: false })
          .text(pageOf(page - start + 1, count), margin, pdf.page.height - 44, {
            width,
            align: 'right',
            lineBreak: false,
          });
        pdf.endMarkedContent();
      }
      root.end();
      pdf.end();
      return finished;
    },
  };
}

interface Style {
  readonly size: number;
  readonly colour: string;
  /** Lines left free above. */
  readonly before: number;
  readonly bold?: boolean;
  readonly indent?: number;
  /** Points that must still fit on the page, so that no heading stands alone at its foot. */
  readonly keep?: number;
}

function keepWithNext(pdf: PDFKit.PDFDocument, points: number): void {
  if (pdf.y + points > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

/** Not at the top of a page, where it would part nothing. */
function rule(pdf: PDFKit.PDFDocument, width: number, keep: number): void {
  pdf.moveDown(0.9);
  keepWithNext(pdf, keep + 20);
  if (pdf.y <= margin + 1) return;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(margin + width, pdf.y)
    .lineWidth(0.7)
    .strokeColor(colours.rule)
    .stroke();
  pdf.endMarkedContent();
}
