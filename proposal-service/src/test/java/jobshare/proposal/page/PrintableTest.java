package jobshare.proposal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.proposal.concern.ConcernAnswerRequest;
import jobshare.proposal.proposal.Endorsement;
import jobshare.proposal.proposal.Pitch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which texts of a pitch are refused because they could not be printed. */
class PrintableTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private static String lines(int count) {
        return "a\n".repeat(count - 1) + "b";
    }

    private static Map<String, String> faults(Object request) {
        return VALIDATOR.validate(request)
                .stream()
                .collect(Collectors.toMap(fault -> fault.getPropertyPath().toString(), fault -> fault.getMessage()));
    }

    private static Pitch pitch(String text, @Nullable Endorsement endorsement) {
        return new Pitch(text, text, text, text, text, text, text, List.of(), text, text,
                Stream.ofNullable(endorsement).toList());
    }

    @Test
    void limitsTheLinesOfEachText() {
        assertEquals(Map.of(), faults(pitch(lines(200), new Endorsement("x", lines(50)))));
        assertEquals(Map.of(), faults(new ConcernAnswerRequest(lines(100), lines(100))));
        var faults = faults(pitch(lines(201), new Endorsement("x", lines(51))));
        assertEquals(Stream.of("whyShared", "benefits", "costs", "plan", "handover", "communication", "trial", "ifOneLeaves",
                "evidence", "endorsements[0].text").collect(Collectors.toSet()), faults.keySet());
        assertEquals("must have at most 200 lines, but has 201", faults.get("plan"));
        assertEquals("must have at most 50 lines, but has 51", faults.get("endorsements[0].text"));
        assertEquals(Map.of("text", "must have at most 100 lines, but has 101", "evidence",
                "must have at most 100 lines, but has 101"), faults(new ConcernAnswerRequest(lines(101), lines(101))));
    }

    @Test
    void countsEveryKindOfLineBreak() {
        for (var lineBreak : List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f")) {
            assertEquals(Map.of("text", "must have at most 100 lines, but has 101"),
                    faults(new ConcernAnswerRequest(("a" + lineBreak).repeat(100) + "b", null)));
        }
    }

    @Test
    void limitsChangesOfTheDirectionOfWriting() {
        assertEquals(Map.of(), faults(new ConcernAnswerRequest("aא".repeat(200), null)));
        assertEquals(Map.of("text", "must change the direction of writing at most 400 times, but does so 402 times"),
                faults(new ConcernAnswerRequest("aא".repeat(201), null)));
    }
}
