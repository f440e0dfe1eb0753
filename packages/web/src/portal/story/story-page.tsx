import { Button } from '@mantine/core';
import { onePage, storyPage, type Placed, type Story } from '@overread/case';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { LineDrawing } from '../../ui/story-line/line-drawing.tsx';
import { storyRoomWords } from './words.ts';
import '../../ui/story-line/story-line.css';
import './story-page.css';

interface Props {
  readonly story: Story;
  readonly placed: Placed;
  readonly onBack: () => void;
}

const ptPerMm = 72 / 25.4;

/** The story on one page of A4, as it is printed. Sizes in points are those its lines were broken for. */
export function StoryPage({ story, placed, onBack }: Props) {
  const { code, caseType, side } = useCaseView();
  const { locale, t } = useWording();
  const say = useWords(storyRoomWords);
  const sideWord = side === 'left' || side === 'right' || side === 'both' ? ` · ${t(`case.${side}`)}` : '';
  const made = onePage(story, locale, { placed, subtitle: `${code} · ${t(`case.${caseType}`)}${sideWord}` });
  const width = (storyPage.widthMm - 2 * storyPage.marginMm) * ptPerMm;
  return (
    <>
      <div className="row no-print">
        <Button size="md" onClick={() => window.print()}>
          {say('print')}
        </Button>
        <Button size="md" variant="default" onClick={onBack}>
          {say('back')}
        </Button>
      </div>
      <p className="soft no-print">{say('pageLead')}</p>
      <div className="story-page-frame">
        <article className="story-page" aria-label={say('page')}>
          <h2>{made.title}</h2>
          <p className="story-page-sub">{made.subtitle}</p>
          {made.drawingLines > 0 && (
            <div className="story-page-line" style={{ height: `${made.drawingLines * storyPage.linePt}pt` }}>
              <LineDrawing placed={placed} width={Math.round((width * 96) / 72)} fontSize={10} />
            </div>
          )}
          {made.sections.map(({ id, heading, lines }) => (
            <section key={id}>
              <h3>{heading}</h3>
              {lines.map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </section>
          ))}
          <footer>
            {made.footer.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </footer>
        </article>
      </div>
    </>
  );
}
