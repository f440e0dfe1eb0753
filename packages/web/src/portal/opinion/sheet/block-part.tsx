import type { Block } from '@overread/case';

/** “For:”, “What would change this advice:”: the specialist’s words go on from it. */
const isLead = (plain: string): boolean => /[:：]$/u.test(plain);

/** A part of the opinion: each line in plain words, with the specialist's own under it. */
export function BlockPart({ block: { id, heading, lines } }: { readonly block: Block }) {
  return (
    <section className="opinion-part" data-part={id} aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {lines.map(({ plain, specialist }, index) => (
          <li key={`${index} ${plain}`}>
            {isLead(plain) ? (
              <p>
                <strong>{plain}</strong> {specialist}
              </p>
            ) : (
              <>
                {plain !== '' && <p>{plain}</p>}
                {specialist !== '' && <p className={plain === '' ? undefined : 'specialist'}>{specialist}</p>}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
