import { expect, type Page } from '@playwright/test';
import { museumDay } from './discs.ts';
import type { GivenFile } from './given-file.ts';
import { linkMailedTo } from './outbox.ts';
import { portalWords } from './portal-words.ts';
import { words, type Language } from './words.ts';

const password = 'seven quiet herons at dawn';

/** A patient’s way through the portal, as a person goes it. Everyone comes from an address of their own. */
export class PortalPatient {
  readonly page: Page;
  readonly email = `patient-${crypto.randomUUID()}@example.org`;
  readonly say: (typeof portalWords)[Language];
  readonly #words: (typeof words)[Language];

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.say = portalWords[language];
    this.#words = words[language];
  }

  /** From the first question to an account and a case of a right knee. */
  async beginCase(): Promise<void> {
    await this.comeFromElsewhere();
    await this.page.clock.setFixedTime(`${museumDay}T12:00:00`);
    await this.page.goto('/cases');
    await this.page.getByRole('link', { name: this.say.makeAccount }).click();
    await this.signUp();
    await this.page.goto(await linkMailedTo(this.email, '/verified'));
    await this.page.getByRole('link', { name: this.say.signIn, exact: true }).click();
    await this.signIn();
    await this.page.getByRole('button', { name: this.say.begin, exact: true }).click();
    await this.page.getByRole('radio', { name: this.#words.knee }).first().check();
    await this.page.getByRole('radio', { name: this.#words.right }).check();
    await this.page.getByRole('button', { name: this.#words.continue, exact: true }).click();
    await this.page.getByRole('button', { name: this.#words.none }).click();
    await this.page.getByRole('button', { name: this.#words.continue, exact: true }).click();
    await this.page.getByRole('button', { name: this.say.beginMine, exact: true }).click();
    await this.page.getByRole('button', { name: this.say.makeCase, exact: true }).click();
    await this.page.waitForURL(/\/cases\/[^/]+\/basics$/);
    await expect(
      this.page.getByRole('heading', { level: 1, name: this.say.basics, exact: true }),
    ).toBeVisible();
  }

  /** The house counts tries by address; each person has one of their own. */
  async comeFromElsewhere(): Promise<void> {
    const parts = crypto.getRandomValues(new Uint8Array(3)).join('.');
    await this.page.context().setExtraHTTPHeaders({ 'x-forwarded-for': `10.${parts}` });
  }

  async signUp(): Promise<void> {
    await this.page.getByLabel(this.say.name, { exact: true }).fill('Ada Example');
    await this.page.getByLabel(this.say.email, { exact: true }).fill(this.email);
    await this.page.getByLabel(this.say.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: this.say.makeAccountDo, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say.mailbox })).toBeVisible();
  }

  async signIn(): Promise<void> {
    await this.page.getByLabel(this.say.email, { exact: true }).fill(this.email);
    await this.page.getByLabel(this.say.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: this.say.signIn, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say.cases })).toBeVisible();
  }

  /** The address of one of the case’s rooms, from any of them. */
  async go(room: string): Promise<void> {
    const path = /\/cases\/[^/]+/.exec(this.page.url())?.[0] ?? '';
    await this.page.goto(`${path}/${room}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.page.locator('.loaded-waiting')).toHaveCount(0);
  }

  async tellBasics(): Promise<void> {
    await this.page.getByLabel('What was proposed?').fill('Total knee replacement');
    await this.isKept();
    await expect(this.page.getByText('Two things are needed')).toBeHidden();
  }

  async giveDisc(files: GivenFile): Promise<void> {
    await this.page.getByTestId('files-input').setInputFiles(files);
    await expect(this.page.getByRole('heading', { name: this.say.plan })).toBeVisible({ timeout: 60_000 });
  }

  /** Before anything leaves; asked where the images are sent. */
  async agreeToProcess(): Promise<void> {
    await this.page.locator('.consent-purpose').getByRole('button').first().click();
    await expect(this.page.getByRole('button', { name: this.say.send })).toBeEnabled();
  }

  /** What a case cannot do without, where the consents are. */
  async agreeToAll(): Promise<void> {
    const agree = this.page.getByRole('button', { name: this.say.agree });
    for (let open = await agree.count(); open > 0; open = await agree.count()) {
      await agree.first().click();
      await expect(agree).toHaveCount(open - 1);
    }
  }

  /** An onset, a treatment with its length and effect, who proposed what, three numbers, a hope. */
  async tellStory(): Promise<void> {
    const { page } = this;
    const next = () => page.getByRole('button', { name: 'Next question' }).click();
    const add = () => page.getByRole('button', { name: /^Add/ }).click();
    await page.getByLabel('How did it begin?').selectOption('gradual');
    await page.getByLabel('Year', { exact: true }).first().fill('2024');
    await next();
    await next();
    await next();
    await add();
    await page.getByLabel('Year', { exact: true }).first().fill('2025');
    await page.getByLabel('For how many weeks', { exact: true }).fill('12');
    await page.getByLabel('What it did', { exact: true }).selectOption('a-little');
    await next();
    await next();
    await add();
    await page.getByLabel('Year', { exact: true }).first().fill('2026');
    await next();
    await page.getByLabel('Walks before stopping', { exact: true }).fill('400');
    await page.getByLabel('Can sit', { exact: true }).fill('60');
    await page.getByLabel('Can stand', { exact: true }).fill('20');
    while (await page.getByRole('button', { name: 'Next question' }).isVisible()) await next();
    await page.getByLabel('What you hope for', { exact: true }).fill('To walk in the hills again.');
    await this.isKept();
    await expect(page.getByText('The page has what a specialist looks for.')).toBeVisible();
  }

  async isKept(): Promise<void> {
    await expect(this.page.locator('.keep-mark[data-is="kept"]')).toBeVisible();
  }
}
