import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { sharedPdfPath } from '@overread/case';
import { ask, filled } from '../api/call.ts';
import { ProblemNotice } from '../ui/notice/problem-notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { sharedWords } from './words.ts';

interface Props {
  /** Of this visit. */
  readonly ticket: string;
  readonly number: number;
}

/** The opinion as a PDF for the doctor's own record; the ticket goes in a header. */
export function SharedFile({ ticket, number }: Props) {
  const say = useWords(sharedWords);
  const fetchFile = useMutation({
    mutationFn: async () => {
      const answer = await ask(filled(sharedPdfPath, { number }), {
        headers: { 'x-share-ticket': ticket },
      });
      const address = URL.createObjectURL(await answer.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = `second-opinion-${number}.pdf`;
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <div className="row no-print">
      <Button variant="default" size="md" loading={fetchFile.isPending} onClick={() => fetchFile.mutate()}>
        {say('pdf')}
      </Button>
      <ProblemNotice error={fetchFile.error} />
    </div>
  );
}
