import { plainBlocks, type Opinion } from '@overread/case';
import { label } from '@overread/readiness';
import { useRoom } from '../room/room-context.tsx';

/** The opinion as whoever asked for it will read it, in the language it is written in. */
export function OpinionBlocks({ opinion }: { readonly opinion: Opinion }) {
  const { brief } = useRoom();
  const { language } = opinion;
  const blocks = plainBlocks(opinion, language, brief.questions, (id) => label('name', id, language));
  return (
    <div className="opinion-blocks" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      {blocks.map(({ id, heading, lines }) => (
        <section key={id}>
          <h3>{heading}</h3>
          {lines.map(({ plain, specialist }, index) => (
            <div key={index} className="opinion-line">
              {plain !== '' && <p>{plain}</p>}
              {specialist !== '' && <p className="soft">{specialist}</p>}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
