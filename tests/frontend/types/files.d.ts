/** What search/<lang>.js hands over: names of files in the same folder. */
declare var herzblutFiles: { index: string };
