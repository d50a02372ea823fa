package jobshare.profile.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each status with each other one: the legal transitions, and the exact text of each refusal. */
class RoleTransitionTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final UUID ID = UUID.fromString("019b0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    /** From each status: where its owners may change it to, and where the incumbent may. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"DRAFT, OPEN WITHDRAWN, OPEN", "OPEN, DRAFT ON_HOLD WITHDRAWN, DRAFT",
            "ON_HOLD, OPEN WITHDRAWN, -", "FILLED, -, -", "WITHDRAWN, -, -"})
    void allowsOrExplainsEachTransition(RoleStatus from, String byOwners, String byIncumbent) {
        for (var to : RoleStatus.values()) {
            checkOwner(from, to, byOwners == null ? List.of() : List.of(byOwners.split(" ")));
            checkIncumbent(from, to, byIncumbent == null ? List.of() : List.of(byIncumbent.split(" ")));
        }
    }

    private static void checkOwner(RoleStatus from, RoleStatus to, List<String> legal) {
        var role = role(from);
        var changed = role.details().withStatus(to);
        if (from == to || legal.contains(to.name())) {
            role.update(changed, null, NOW);
            assertEquals(to, role.status());
            return;
        }
        var refusal = assertThrows(IllegalTransition.class, () -> role.update(changed, null, NOW));
        assertEquals("Role " + ID + " is " + from + ", which you cannot change to " + to + "."
                + (from == RoleStatus.FILLED || to == RoleStatus.FILLED ? " Only arrangements set and release FILLED." : ""),
                refusal.getMessage());
        assertEquals(Set.copyOf(legal), Set.copyOf(refusal.allowedActions()));
        assertEquals(from, role.status());
    }

    private static void checkIncumbent(RoleStatus from, RoleStatus to, List<String> legal) {
        var role = role(from);
        if (from == to || legal.contains(to.name())) {
            role.requireIncumbentMayMoveTo(to);
            return;
        }
        var refusal = assertThrows(IllegalTransition.class, () -> role.requireIncumbentMayMoveTo(to));
        assertEquals(
                "As the incumbent of role " + ID + " you cannot change it from " + from + " to " + to
                        + ". You can change DRAFT to OPEN and back. Ask HR, the recruiter or the hiring manager.",
                refusal.getMessage());
        assertEquals(legal, refusal.allowedActions());
    }

    @ParameterizedTest
    @EnumSource(RoleStatus.class)
    void onlyAFilledRoleCannotBeDeleted(RoleStatus status) {
        var role = role(status);
        if (status != RoleStatus.FILLED) {
            role.requireDeletable();
            return;
        }
        var refusal = assertThrows(IllegalTransition.class, role::requireDeletable);
        assertEquals("Role " + ID + " is FILLED and cannot be deleted. End its arrangement first.", refusal.getMessage());
    }

    @Test
    void isReleasedToThePersonWhoHoldsItAloneOrAsAVacancy() {
        var holder = PersonId.of(ID);
        var role = role(RoleStatus.FILLED);
        role.release(holder, NOW);
        assertEquals(RoleStatus.DRAFT, role.status());
        assertEquals(holder, role.details().incumbentId());
        role.fill(NOW);
        role.release(null, NOW);
        assertEquals(RoleStatus.OPEN, role.status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'min': 5, 'max': 4.50, 'currency': 'EUR'}|/salaryBand/min|must not be greater than max (4.5), but was 5",
            "{'min': 5, 'max': 6, 'currency': 'QQQ'}|/salaryBand/currency|must be an ISO 4217 currency such as EUR, but was 'QQQ'"})
    void explainsAnInvalidSalaryBand(String band, String pointer, String detail) {
        assertEquals(List.of(new FieldError(pointer, detail)),
                RoleRules.check(details("OPEN", ", \"salaryBand\": " + band.replace('\'', '"'))));
    }

    private static RoleProfile role(RoleStatus status) {
        return new RoleProfile(details(status.name(), ""), null, NOW);
    }

    private static RoleDetails details(String status, String more) {
        try {
            return JSON.readValue("{\"id\": \"" + ID + "\", \"title\": \"Head\", \"status\": \"" + status + "\"" + more + "}",
                    RoleDetails.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
