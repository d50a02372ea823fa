package jobshare.profile.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The exact text of each gap of a profile. */
class ProfileGapTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    void explainsTheImpactOfEachMissingField() throws JsonProcessingException {
        var empty = JSON.readValue("{\"status\": \"PAUSED\"}", PersonDetails.class);
        assertEquals(
                """
                        grade: Matching cannot check that a partner's grade is at most one away. EXPERIENCE uses years alone.
                        site: Matching cannot check that a partner works at the same site, and may suggest people you cannot work with on site.
                        timeZone: Matching cannot check that a partner is at most 3 hours away.
                        remote: Matching cannot check that you can work with a partner from another site.
                        languages: Matching cannot check that you share a language, and may suggest people with whom you share none.
                        occupation: FIELD uses skills alone. Without skills it is not scored, which lowers the confidence.
                        skills: FIELD uses the occupation alone, and you contribute no skills to a role.
                        strengths: STRENGTHS is not scored, which lowers the confidence: matching does not know whether you and a partner \
                        complement each other.
                        yearsOfExperience: EXPERIENCE uses the grade alone. Without a grade it is not scored, which lowers the confidence.
                        values: VALUES uses only questions that you and a partner both answered. Without any it is not scored, which lowers the \
                        confidence.
                        aspiration: ASPIRATION is not scored, which lowers the confidence: matching does not know whether your aspirations are \
                        compatible.
                        pattern: SCHEDULE and the coverage of the week are not scored, which lowers the confidence. Matching may suggest people who \
                        work on the same days as you.
                        share: Matching cannot check that your shares add up to a full job.
                        payExpectation: Your fit to a role ignores pay.
                        overlapSlots: SCHEDULE ignores time for handover.
                        splits: SCHEDULE ignores how you would divide the time.
                        wayOfSharing: WAY_OF_SHARING is not scored, which lowers the confidence: matching does not know whether you want the same \
                        way of sharing.
                        visibility: You are HIDDEN: you get no suggestions and are suggested to nobody until you are ANONYMOUS or OPEN.
                        status: You are PAUSED: you get no suggestions and are suggested to nobody until you are ACTIVE.""",
                ProfileGap.of(empty).stream().map(gap -> gap.field() + ": " + gap.impact()).collect(Collectors.joining("\n")));
    }
}
