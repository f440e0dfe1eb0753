/** One alternative of an Accept header (RFC 9110 section 12.5.1, PS3.18 section 8.7.5). Media types in lower case. */
export interface Accepted {
  readonly mediaType: string;
  /** `type` of a multipart, in lower case. */
  readonly partType: string | null;
  /** A transfer syntax UID, `*` for any, null where none is asked for. */
  readonly transferSyntax: string | null;
  readonly quality: number;
}

/** The alternatives of an Accept header, the best first. An absent header accepts anything. */
export function parseAccept(header: string | undefined): readonly Accepted[] {
  const listed = splitOutsideQuotes(header?.trim() || '*/*', ',').map(alternative);
  return listed.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality);
}

function alternative(text: string): Accepted {
  const [mediaType = '', ...rest] = splitOutsideQuotes(text, ';');
  const parameters = new Map(
    rest.map((one) => {
      const [name = '', value = ''] = one.split(/=(.*)/s);
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/s, '$1')];
    }),
  );
  const quality = Number(parameters.get('q') ?? 1);
  return {
    mediaType: mediaType.trim().toLowerCase(),
    partType: parameters.get('type')?.toLowerCase() ?? null,
    transferSyntax: parameters.get('transfer-syntax') ?? null,
    quality: Number.isFinite(quality) ? quality : 0,
  };
}

function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const pieces = text.match(separator === ',' ? /(?:"[^"]*"|[^,"])+/g : /(?:"[^"]*"|[^;"])+/g);
  return pieces ?? [];
}
