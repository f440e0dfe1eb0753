/** The house is not one to fill with made-up cases. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';

  constructor(isUnfinished: boolean, dataFolder: string) {
    super(
      isUnfinished
        ? `An earlier filling of ${dataFolder} was interrupted. Remove that folder and “${dataFolder}-keys”, and start again with --demo.`
        : `There are people in this house (${dataFolder}), so no made-up cases are put into it. Start without --demo, or name an empty folder: DATA_DIR=./another npm start -- --demo`,
    );
  }
}
