package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What others see after a person was erased. */
@Order(5)
class ErasureTest {

    @Test
    void theOtherPartnerKeepsTheSharedHistoryWithoutTheName() throws Exception {
        var journey = ErasedPerson.get().journey();
        Journey.await(() -> journey.other.get("/v1/arrangements/" + journey.proposal)
                .json()
                .path("status")
                .asText()
                .equals("REPLACING"));
        Journey.await(() -> journey.other.get(journey.partnership()).json().path("status").asText().equals("DISSOLVED"));
        var partnership = journey.other.get(journey.partnership()).expect(200);
        var proposal = journey.other.get(journey.proposal()).expect(200);
        var arrangement = journey.other.get("/v1/arrangements/" + journey.proposal).expect(200);
        assertAll(() -> assertEquals("a former partner", partnership.path("members").path(0).path("name").asText()),
                () -> assertEquals("HIRED", proposal.path("status").asText()),
                () -> assertEquals("a former partner", proposal.path("people").path(0).path("name").asText()),
                () -> assertTrue(arrangement.path("personIds").path(0).isNull(), arrangement::toString),
                () -> assertEquals(404, journey.hrSystem.get("/v1/people/" + journey.first).status()));
    }
}
