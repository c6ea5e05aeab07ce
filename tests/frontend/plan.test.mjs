// A run takes as long as it says: whoever asked for half an hour is done after half an hour.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../themes/herzblut/assets/js/slides/plan.js", import.meta.url), "utf8");

// Steps as minutes, an optional one as a text; six questions, a story and tips as a rule.
function planned(code, steps, questions = 6) {
  const items = [
    ...Array.from({ length: questions }, (_, index) => ({ id: `q${index + 1}`, group: "questions", label: `q${index + 1}`, minutes: 5, isOptional: false })),
    ...steps.map((minutes, index) => ({ id: `s${index + 1}`, group: "steps", label: `s${index + 1}`, minutes: Number(minutes), isOptional: typeof minutes === "string" })),
    { id: "e", group: "more", label: "e", minutes: 3, isOptional: true },
    { id: "t", group: "more", label: "t", minutes: 5, isOptional: true },
  ];
  const plan = runInNewContext(script + ";new WorkshopPlan(items)", { items });
  plan.choose(code);
  const words = { opening: "opening", closing: "closing", questions: "questions" };
  return { minutes: plan.minutes, code: plan.code, agenda: JSON.parse(JSON.stringify(plan.agenda(words))) };
}

const shapes = [["10", 10, "10", 10, 10], ["5", 10, "15", 10, 15, "5"], [5, 10, "15", "20", 10], ["20", "10", "5", 20], [10, "8", "12", 15, 15], [25], [7, 7, 7, "7"], []];

for (const steps of shapes) {
  for (const limit of [15, 30, 45, 60]) {
    const { minutes, agenda } = planned(String(limit), steps);
    test(`of ${steps.join("+")} in ${limit} minutes the parts add up, both ends included`, () => {
      assert.equal(agenda.reduce((sum, part) => sum + part.minutes, 0), minutes);
      assert.equal(agenda[0].label + agenda.at(-1).label, "openingclosing");
      assert.ok(agenda.every(part => part.minutes > 0));
      assert.ok(minutes === limit || minutes === planned("all", steps).minutes - 5, `${minutes}`);
    });
  }
}

for (const steps of shapes.slice(0, -1)) {
  for (const length of [steps, steps.filter(step => typeof step === "number")]) {
    const minutes = length.reduce((sum, step) => sum + Number(step), 0);
    test(`the ${minutes} minutes that ${steps.join("+")} is said to take are what it takes`, () => {
      const run = planned(String(minutes), steps);
      assert.equal(run.minutes, minutes);
      assert.equal(run.agenda.length, length.length + 2);
    });
  }
}

test("steps that say no minutes share those of the workshop", () => {
  const { minutes, agenda } = planned("45", [0, 0, 0]);
  assert.equal(minutes, 45);
  assert.deepEqual(agenda.map(part => part.minutes), [3, 13, 14, 13, 2]);
});

test("a run of so many minutes is the same when its address is opened again", () => {
  const { code } = planned("30", shapes[0]);
  assert.deepEqual(planned(code, shapes[0]), planned("30", shapes[0]));
});

test("what is chosen by hand takes what the chapter says, and both ends", () => assert.equal(planned("s1.s2", shapes[0]).minutes, 25));

test("where there is less than the time that is asked for, it takes what there is", () => assert.equal(planned("90", [10], 1).minutes, 23));
