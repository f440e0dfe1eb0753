import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { label, requirementsFor } from '@overread/readiness';
import { call } from '../../../api/call.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../room-context.tsx';
import { actsWords } from './words.ts';

interface Item {
  readonly requirement: string | null;
  readonly what: string;
  readonly why: string;
}

const empty: Item = { requirement: null, what: '', why: '' };

/** Asks the coordinator for records or another view: exactly what, and what it would decide. */
export function AskForMore() {
  const { caseId } = useRoom();
  const say = useWords(actsWords);
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [items, setItems] = useState<readonly Item[]>([empty]);
  const ask = useMutation({
    mutationFn: () =>
      call('askForMore', {
        params: { caseId },
        body: { items: items.map(({ requirement, what, why }) => ({ requirement, what, why })) },
      }),
    onSuccess: async () => {
      setItems([empty]);
      await queries.invalidateQueries({ queryKey: ['reading', caseId], exact: true });
      await queries.invalidateQueries({ queryKey: ['readings'] });
    },
  });
  const isWhole = items.length > 0 && items.every(({ what, why }) => what.trim() !== '' && why.trim() !== '');
  const close = () => {
    setOpen(false);
    ask.reset();
  };
  return (
    <>
      <button type="button" className="room-act" onClick={() => setOpen(true)}>
        {say('more.open')}
      </button>
      <Modal opened={isOpen} onClose={close} title={say('more.heading')} size="xl">
        <div className="reading-dialog">
          <p>{say('more.lead')}</p>
          <RowList
            title={say('more.item')}
            rows={items}
            most={20}
            empty={empty}
            add={say('more.add')}
            remove={(index) => say('more.remove', { number: index + 1 })}
            onRows={setItems}
            show={(item, change) => <ItemFields item={item} onItem={change} />}
          />
          <ProblemNotice error={ask.error} />
          {ask.isSuccess && (
            <Notice tone="good" spoken>
              <p>{say('more.sent')}</p>
            </Notice>
          )}
          <div className="row">
            <Button disabled={!isWhole} loading={ask.isPending} onClick={() => ask.mutate()}>
              {say('more.send')}
            </Button>
            <Button variant="default" onClick={close}>
              {say('close')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}

interface ItemProps {
  readonly item: Item;
  readonly onItem: (item: Item) => void;
}

function ItemFields({ item, onItem }: ItemProps) {
  const { brief } = useRoom();
  const say = useWords(actsWords);
  const { locale } = useWording();
  const missing = brief.limits.map(({ requirement }) => requirement);
  const others = requirementsFor(brief.caseType)
    .map(({ id }) => id)
    .filter((id) => !missing.includes(id));
  const nameOf = (id: string) => label('name', id, locale);
  const choose = (requirement: string | undefined) =>
    onItem({
      ...item,
      requirement: requirement ?? null,
      what: requirement === undefined ? item.what : nameOf(requirement).slice(0, 200),
    });
  return (
    <>
      <SelectField
        label={say('more.from')}
        none={say('more.free')}
        width="full"
        value={item.requirement ?? ''}
        options={[
          ...missing.map((id) => ({ value: id, label: say('more.missing', { name: nameOf(id) }) })),
          ...others.map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        onValue={choose}
      />
      <TextField
        label={say('more.what')}
        hint={say('more.whatHint')}
        maxLength={200}
        value={item.what}
        onValue={(what) => onItem({ ...item, what })}
      />
      <TextField
        label={say('more.why')}
        lines={2}
        maxLength={1_000}
        value={item.why}
        onValue={(why) => onItem({ ...item, why })}
      />
    </>
  );
}
