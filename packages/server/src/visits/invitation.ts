import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface Invited {
  readonly id: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly isCancelled: boolean;
  readonly isConfirmed: boolean;
  /** Back to this house; nothing else is said of what it is about. */
  readonly link: string;
  readonly locale: 'en' | 'zh';
  /** The house's own address. */
  readonly organizer: string;
  readonly attendee: string;
  readonly now: Date;
}

const words = {
  en: { summary: 'Appointment', description: 'Details after signing in:' },
  zh: { summary: '预约', description: '登录后查看详情：' },
} as const;

/**
 * An appointment as an iCalendar object (RFC 5545) that invites or cancels (RFC 5546 sections 3.2.2, 3.2.5), in UTC: the same moment
 * in every calendar. Where, with whom and what for is not in it.
 */
export function invitation(invited: Invited): {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
} {
  const { id, version, startsAt, minutes, isCancelled, isConfirmed, link, locale, organizer, attendee, now } =
    invited;
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Overread', product: 'Overread', language: locale.toUpperCase() },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: `${id}@overread`,
    sequence: version,
    stamp: now,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary: words[locale].summary,
    description: `${words[locale].description} ${link}`,
    url: link,
    status: isCancelled
      ? ICalEventStatus.CANCELLED
      : isConfirmed
        ? ICalEventStatus.CONFIRMED
        : ICalEventStatus.TENTATIVE,
    organizer: { name: 'Overread', email: organizer },
    attendees: [{ email: attendee, rsvp: false }],
  });
  return { method, text: calendar.toString() };
}
