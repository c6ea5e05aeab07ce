/** What is used of qrcode-generator, which the compiler takes for a module. */
declare const qrcode: {
  /** The smallest version that holds the data is 0. */
  (version: number, correction: "L" | "M" | "Q" | "H"): {
    addData(text: string): void;
    make(): void;
    getModuleCount(): number;
    isDark(row: number, column: number): boolean;
  };
  stringToBytes(text: string): number[];
};
