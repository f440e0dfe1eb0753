import { emWidth, type Measure } from '../wording-support/text-width.ts';
import { isoDay, spanOf } from './partial-date.ts';
import { ticksFor, type Tick } from './timeline-ticks.ts';

/** What is to be drawn. */
export interface TimelineEntry {
  readonly id: string;
  readonly date: string;
  /** End of something that lasted. */
  readonly until?: string | null;
  readonly about?: boolean;
  readonly label: string;
}

export interface TimelineOptions {
  /** First and last day shown, partial dates; from the entries when left out. */
  readonly from?: string;
  readonly to?: string;
  /** Of the whole drawing, in the unit of `measure` times `fontSize`. */
  readonly width: number;
  readonly fontSize?: number;
  /** Em; an estimate on the wide side unless the caller can measure. */
  readonly measure?: Measure;
  /** Labels longer than this share of the width are cut with an ellipsis; the item says so. */
  readonly labelShare?: number;
}

/** One entry's place. `x` to `end` is the time it may mean or lasted; equal for a single day. */
export interface TimelineItem {
  readonly id: string;
  readonly x: number;
  readonly end: number;
  /** Only part of the date is known, or it is a guess: draw it soft. */
  readonly vague: boolean;
  /** 0 is next to the line. */
  readonly lane: number;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly label: string;
  readonly cut: boolean;
}

export interface Timeline {
  readonly width: number;
  readonly from: string;
  readonly to: string;
  readonly items: readonly TimelineItem[];
  readonly lanes: number;
  readonly ticks: readonly Tick[];
  /** Entries with no date the line can show, or wholly outside it. Never dropped silently. */
  readonly outside: readonly string[];
}

/**
 * Places entries on a line of time for drawing. Labels of one lane never overlap and never leave the drawing; ticks
 * stand at whole years, quarters, months or days. Pure arithmetic: the same input gives the same picture.
 */
export function layoutTimeline(entries: readonly TimelineEntry[], options: TimelineOptions): Timeline {
  const { width, fontSize = 12, measure = emWidth, labelShare = 0.4 } = options;
  const dated = entries.flatMap((entry) => {
    const span = daysOf(entry);
    return span === null ? [] : [{ entry, ...span }];
  });
  const range = rangeOf(dated, options);
  const inside = dated.filter(({ first, last }) => last >= range.first && first <= range.last);
  const scale = (day: number) =>
    ((Math.min(Math.max(day, range.first), range.last) - range.first) / (range.last - range.first)) * width;
  const sizes = { width, measure: (text: string) => measure(text) * fontSize, limit: width * labelShare };
  const items = inLanes(
    inside
      .toSorted((a, b) => a.first - b.first || a.last - b.last)
      .map(({ entry, first, last }) => unplaced(entry, scale(first), scale(last), sizes)),
    fontSize,
  );
  const shown = new Set(items.map(({ id }) => id));
  return {
    width,
    from: isoDay(range.first),
    to: isoDay(range.last),
    items,
    lanes: items.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    ticks: ticksFor(range, width, fontSize),
    outside: entries.map(({ id }) => id).filter((id) => !shown.has(id)),
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf({ date, until }: TimelineEntry): Days | null {
  const span = spanOf(date);
  if (span === null) return null;
  const end = until === undefined || until === null ? null : spanOf(until);
  return { first: span.first, last: Math.max(span.last, end?.last ?? span.last) };
}

/** At least a week, with a little room at both ends when the entries decide. */
function rangeOf(dated: readonly Days[], { from, to }: TimelineOptions): Days {
  const days = dated.flatMap(({ first, last }) => [first, last]);
  const earliest = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const latest = days.reduce((most, day) => Math.max(most, day), days[0] ?? 0);
  const room = Math.ceil((latest - earliest) * 0.03);
  const first = (from === undefined ? null : spanOf(from)?.first) ?? earliest - room;
  const last = (to === undefined ? null : spanOf(to)?.last) ?? latest + room;
  return { first, last: Math.max(last, first + 7) };
}

interface Sizes {
  readonly width: number;
  readonly measure: Measure;
  readonly limit: number;
}

function unplaced(entry: TimelineEntry, x: number, end: number, { width, measure, limit }: Sizes) {
  const { label, cut } = fitLabel(entry.label, Math.min(limit, width), measure);
  const labelWidth = measure(label);
  const labelX = Math.max(0, Math.min(x, width - labelWidth));
  const vague = entry.about === true || entry.date.length < 10;
  return { id: entry.id, x, end, vague, labelX, labelWidth, label, cut };
}

function fitLabel(text: string, limit: number, measure: Measure): { label: string; cut: boolean } {
  if (measure(text) <= limit) return { label: text, cut: false };
  const characters = Array.from(text);
  while (characters.length > 0 && measure(`${characters.join('')}…`) > limit) characters.pop();
  return { label: `${characters.join('').trimEnd()}…`, cut: true };
}

/** First lane in which neither the label nor the mark meets what already stands there. */
function inLanes(items: readonly Omit<TimelineItem, 'lane'>[], gap: number): readonly TimelineItem[] {
  const lanes: { readonly start: number; readonly stop: number }[][] = [];
  return items.map((item) => {
    const start = Math.min(item.labelX, item.x);
    const stop = Math.max(item.labelX + item.labelWidth, item.end) + gap;
    const free = lanes.findIndex((taken) =>
      taken.every((other) => stop <= other.start || start >= other.stop),
    );
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push({ start, stop });
    return { ...item, lane };
  });
}
