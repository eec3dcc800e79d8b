package dev.codex4j.harness.internal.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {
    private static String render(List<PlanText.Part> parts) {
        StringBuilder text = new StringBuilder();
        String kind = "";
        for (PlanText.Part part : parts) {
            String next = part.getClass().getSimpleName();
            if (!next.equals(kind) || part instanceof PlanText.Part.Opened) {
                text.append('|').append(next).append(':');
                kind = next;
            }
            if (part instanceof PlanText.Part.Said said) {
                text.append(said.text());
            } else if (part instanceof PlanText.Part.Planned planned) {
                text.append(planned.text());
            }
        }
        return text.toString();
    }

    private static String inPieces(String... pieces) {
        PlanText splitter = new PlanText();
        List<PlanText.Part> parts = new ArrayList<>();
        for (String piece : pieces) {
            parts.addAll(splitter.feed(piece));
        }
        parts.addAll(splitter.finish());
        return render(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\n<proposed_plan>\none\n</proposed_plan>\nB\n<proposed_plan>\ntwo\n</proposed_plan>\nC",
                "  <proposed_plan>  \nindented\n\t</proposed_plan>\nz",
                "A\r\n<proposed_plan>\r\na\r\n</proposed_plan>\r\nB",
                "x <proposed_plan>\n<prop osed\n</proposed_plan>",
                "\n\n<proposed_plan>\n\n</proposed_plan"
            })
    void findsTheSamePlanWhereverTheTextIsCut(String text) {
        String whole = inPieces(text);
        for (int first = 0; first <= text.length(); first++) {
            for (int second = first; second <= text.length(); second++) {
                assertEquals(
                        whole,
                        inPieces(text.substring(0, first), text.substring(first, second), text.substring(second)));
            }
        }
    }

    @Test
    void takesMarksOnlyAloneOnTheirLine() {
        assertEquals("|Said:x <proposed_plan>\ny\n", inPieces("x <proposed_plan>\ny\n"));
        assertEquals("|Said:<proposed_plan>x\n", inPieces("<proposed_plan>x\n"));
        assertEquals(
                "|Said:A\n|Opened:|Planned:tail</proposed_plan>\nB",
                inPieces("A\n<proposed_plan>\ntail</proposed_plan>\nB"));
    }

    @Test
    void leavesAMarkWithoutAPartnerWhereItIs() {
        assertEquals("|Said:A\n</proposed_plan>\nB", inPieces("A\n</proposed_plan>\nB"));
        assertEquals("|Opened:|Planned:<proposed_plan>\n", inPieces("<proposed_plan>\n<proposed_plan>\n"));
    }

    @Test
    void endsAPlanThatIsNotClosedWithTheText() {
        assertEquals("|Said:A\n|Opened:|Planned:more", inPieces("A\n<proposed_plan>\nmore"));
    }

    @Test
    void holdsBackNoMoreThanMayBecomeAMark() {
        PlanText splitter = new PlanText();
        assertEquals("|Said:par", render(splitter.feed("par")));
        assertEquals("|Said:tial\n", render(splitter.feed("tial\n")));
        assertEquals("", render(splitter.feed("<prop")));
        assertEquals("|Said:<proper", render(splitter.feed("er")));
    }

    @Test
    void countsTheLastOfSeveralPlans() {
        PlanText.Split split =
                PlanText.split("A\n<proposed_plan>\n1\n</proposed_plan>\n<proposed_plan>\n2\n</proposed_plan>\nB");
        assertEquals(new PlanText.Split("A\nB", true, "2\n"), split);
    }
}
