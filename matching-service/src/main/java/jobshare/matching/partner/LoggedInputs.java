package jobshare.matching.partner;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.feed.RoleEvent;
import jobshare.matching.index.People;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.LoggedInput;

/** The people, roles and facts of a logged answer as they were, in an index of their own. */
final class LoggedInputs {

    private final LoggedAnswer answer;
    private final ObjectReader json;
    private final Partners partners;
    private final Pairs pairs;
    private final Facts facts;
    private final Side side;
    private final People people;
    private final Map<RoleId, RoleProfile> roles = new HashMap<>();

    LoggedInputs(LoggedAnswer answer, Model model, ObjectMapper mapper) {
        this.answer = answer;
        json = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        people = new People(model);
        partners = new Partners(people);
        pairs = new Pairs(people);
        facts = LoggedFact.facts(answer.facts());
        side = answer.context().path("side").asText().equals(Side.MEMBER.name()) ? Side.MEMBER : Side.EMPLOYER;
        answer.inputs().forEach(this::take);
    }

    private void take(LoggedInput input) {
        if (input.kind().equals("PERSON")) {
            people.upsert(read(input.content(), PersonEvent.class).profile());
        } else {
            var role = read(input.content(), RoleEvent.class).role(new byte[0]).profile();
            roles.put(role.roleId(), side.seen(role));
        }
    }

    /** One of its results anew; empty where what it was made from was erased. */
    Optional<?> again(JsonNode result) {
        if (result.has("redacted")) {
            return Optional.empty();
        }
        return switch (answer.question()) {
            case PARTNERS, EXPLANATION -> explanation(PersonId.of(answer.about()), person(result.path("personId")));
            case PAIRS, ROLE_PARTNERS, REPLACEMENTS -> roles.values().stream().findAny().flatMap(role -> pair(role, result));
            case ROLES ->
                role(result).flatMap(role -> pair(role, result.path("pair")).map(pair -> new RoleMatch(role.roleId(), pair)));
        };
    }

    private Optional<Explanation> explanation(PersonId asker, PersonId other) {
        var everybody = people.snapshot();
        return everybody.find(asker) == null || everybody.find(other) == null
                ? Optional.empty()
                : Optional.of(partners.explain(asker, other, facts));
    }

    private Optional<PairMatch> pair(RoleProfile role, JsonNode pair) {
        return pairs.explain(person(pair.path("people").path(0)), person(pair.path("people").path(1)), role, facts)
                .map(side::seen);
    }

    private Optional<RoleProfile> role(JsonNode result) {
        return Optional.ofNullable(roles.get(RoleId.of(UUID.fromString(result.path("roleId").asText()))));
    }

    private static PersonId person(JsonNode id) {
        return PersonId.of(UUID.fromString(id.asText()));
    }

    private <T> T read(JsonNode content, Class<T> type) {
        try {
            return json.forType(type).readValue(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The match log holds what it did not write", e);
        }
    }
}
