import { expect, type Page } from '@playwright/test';
import { museumDay } from './discs.ts';
import type { GivenFile } from './given-file.ts';
import { words, type Language } from './words.ts';

/** The way through the disc check, as a person goes it. */
export class DiscCheck {
  readonly page: Page;
  readonly #words: (typeof words)[Language];

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.#words = words[language];
  }

  async open(): Promise<void> {
    await this.page.clock.setFixedTime(`${museumDay}T12:00:00`);
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Right knee, the case most people come with. */
  async chooseKnee(): Promise<void> {
    await this.page.getByRole('radio', { name: this.#words.knee }).first().check();
    await this.page.getByRole('radio', { name: this.#words.right }).check();
    await this.goOn();
  }

  async denyUrgentSigns(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.none }).click();
    await this.goOn();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.continue, exact: true }).click();
  }

  /** Hands over loose files, a ZIP or an image. */
  async giveFiles(files: GivenFile | GivenFile[]): Promise<void> {
    await this.page.getByTestId('files-input').setInputFiles(files);
  }

  async giveFolder(path: string): Promise<void> {
    await this.page.getByTestId('folder-input').setInputFiles(path);
  }

  async result(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.#words.checklist })).toBeVisible({
      timeout: 60_000,
    });
  }

  /** From the first page to the result. */
  async checkKnee(files: GivenFile | GivenFile[]): Promise<void> {
    await this.open();
    await this.chooseKnee();
    await this.denyUrgentSigns();
    await this.giveFiles(files);
    await this.result();
  }
}
