/**
 * What search/<lang>.js hands over: names of files in the same folder, situations and the tags that most chapters have (name and path), and the other
 * languages of the site.
 */
interface PublishedFiles {
  index: string;
  situations?: string[][];
  tags?: string[][];
  others?: string[];
}

declare var herzblutFiles: PublishedFiles;

/** What a script of late_url hands over: partials as HTML, by their names. */
declare var herzblutParts: Record<string, string>;
