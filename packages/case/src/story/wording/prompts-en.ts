/** The guided story’s sentences and gaps. */
export const promptsEn = {
  'prompt.onset': 'When did it begin? A year or a month is enough. Did it come suddenly or bit by bit?',
  'prompt.trigger': 'Was there a fall, a twist, an accident or a strain? If nothing happened, say so.',
  'prompt.change': 'When did it become clearly better or worse?',
  'prompt.treatment':
    'What has been tried? For each: from when, for how long, how often, and what it did. Say also what did not help.',
  'prompt.operation': 'Which operations have you had there? When, and what was done?',
  'prompt.told': 'What were you told, by whom and when? Was an operation proposed?',
  'prompt.walking':
    'How far can you walk before you must stop? How long can you stand and sit, and how are stairs?',
  'prompt.daily': 'How are shoes and socks, and getting into a car?',
  'prompt.arm': 'How high can you raise the arm, and how far can you reach behind your back?',
  'prompt.nerves':
    'Where is the pain, and what is numb or weak? Say plainly whether bladder or bowel have changed.',
  'prompt.joint': 'Does it swell, lock or give way, and how often?',
  'prompt.growth': 'At what age was it noticed, and is a brace worn?',
  'prompt.healing': 'How much weight may you put on it, and how are the wound and your general health?',
  'prompt.pain': 'How strong is the pain, from 0 (none) to 10 (the worst you can imagine)?',
  'prompt.sleep': 'How many nights a week does it wake you, and what is it that wakes you?',
  'prompt.work-and-sport': 'What is your work and your sport, and what of it have you had to give up?',
  'prompt.medicines': 'Which medicines do you take for it, how much and how often?',
  'prompt.activities': 'Name up to three things that matter to you and that you now do badly or not at all.',
  'prompt.goals': 'What do you hope to be able to do?',
  'story.no-onset': 'Say when it began. A year is enough.',
  'story.no-treatment': 'Say what has been tried. If nothing has, add one entry that says so.',
  'story.treatment-without-length': 'Say for how long, or how many times, you had this treatment.',
  'story.treatment-without-result': 'Say what this treatment did, even if it did nothing.',
  'story.few-numbers':
    'Give at least three things in numbers, such as how far you walk or how often you wake.',
  'story.no-goals': 'Say what you hope to be able to do.',
  'story.no-recommendation': 'Say who proposed the operation, and when.',
  'story.undated': 'Give this entry a date. A year is enough; say “about” if you are not sure.',
  'story.future': 'This date is still to come. Please check it.',
  'story.ends-before-it-starts': 'This ends before it begins. Please check the dates.',
} as const;
