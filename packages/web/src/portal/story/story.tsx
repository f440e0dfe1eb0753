import { useQuery } from '@tanstack/react-query';
import { storyQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { StoryEditor } from './story-editor.tsx';
import { storyOf } from './story-of.ts';
import { storyRoomWords } from './words.ts';
import './story.css';

/** The guided story, its line and its page. */
export function StoryRoom() {
  const { id } = useCaseView();
  const say = useWords(storyRoomWords);
  const query = useQuery(storyQuery(id));
  return (
    <Room step="story" title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ version, content }) => <StoryEditor kept={{ version, value: storyOf(content) }} />}
      </Loaded>
    </Room>
  );
}
