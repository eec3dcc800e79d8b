package dev.codex4j.harness.internal.turn;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a proposed plan apart from the text around it while both arrive in pieces. A plan stands between a line
 * {@code <proposed_plan>} and a line {@code </proposed_plan>}, each alone on its line but for blanks; a plan that is not
 * closed ends with the text. The beginning of a line is kept back for as long as it may become such a line.
 */
final class PlanText {
    private static final String OPEN = "<proposed_plan>";
    private static final String CLOSE = "</proposed_plan>";

    private final StringBuilder line = new StringBuilder();
    private boolean inPlan;
    private boolean lineGoesOn;

    /** What a piece of text turns out to be. */
    sealed interface Part {
        /** Text around plans. */
        record Said(String text) implements Part {}

        /** A plan begins; its text follows. */
        record Opened() implements Part {}

        /** Text of the plan. */
        record Planned(String text) implements Part {}
    }

    /** What a whole text says and plans. */
    record Split(String said, boolean proposes, String plan) {}

    /** Takes the next piece; tells what is certain now. */
    List<Part> feed(String piece) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < piece.length(); ) {
            int newline = piece.indexOf('\n', at);
            int end = newline < 0 ? piece.length() : newline + 1;
            line.append(piece, at, end);
            at = end;
            if (lineGoesOn || !mayBecomeMark()) {
                plain.append(line);
                line.setLength(0);
                lineGoesOn = newline < 0;
            } else if (newline >= 0) {
                settleLine(plain, parts);
            }
        }
        flush(plain, parts);
        return parts;
    }

    /** The text is over; tells what was kept back. */
    List<Part> finish() {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        if (line.length() > 0) {
            settleLine(plain, parts);
        }
        flush(plain, parts);
        return parts;
    }

    /** Splits a whole text; of several plans the last one counts. */
    static Split split(String text) {
        PlanText splitter = new PlanText();
        List<Part> parts = new ArrayList<>(splitter.feed(text));
        parts.addAll(splitter.finish());
        StringBuilder said = new StringBuilder();
        StringBuilder plan = new StringBuilder();
        boolean proposes = false;
        for (Part part : parts) {
            if (part instanceof Part.Said outside) {
                said.append(outside.text());
            } else if (part instanceof Part.Planned planned) {
                plan.append(planned.text());
            } else {
                plan.setLength(0);
                proposes = true;
            }
        }
        return new Split(said.toString(), proposes, plan.toString());
    }

    private void settleLine(StringBuilder plain, List<Part> parts) {
        if (line.toString().strip().equals(mark())) {
            flush(plain, parts);
            inPlan = !inPlan;
            if (inPlan) {
                parts.add(new Part.Opened());
            }
        } else {
            plain.append(line);
        }
        line.setLength(0);
        lineGoesOn = false;
    }

    private void flush(StringBuilder plain, List<Part> parts) {
        if (plain.length() > 0) {
            parts.add(inPlan ? new Part.Planned(plain.toString()) : new Part.Said(plain.toString()));
            plain.setLength(0);
        }
    }

    private boolean mayBecomeMark() {
        String start = line.toString();
        String stripped = start.strip();
        return stripped.equals(mark()) || (mark().startsWith(stripped) && !endsInBlank(start, stripped));
    }

    /** A blank after a part of the mark makes it another text. */
    private static boolean endsInBlank(String start, String stripped) {
        return !stripped.isEmpty() && !start.endsWith(stripped);
    }

    private String mark() {
        return inPlan ? CLOSE : OPEN;
    }
}
