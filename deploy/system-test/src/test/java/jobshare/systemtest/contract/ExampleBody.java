package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The example of a request body, made to fit other people than those of the example. */
public final class ExampleBody {

    private ExampleBody() {
    }

    /** Two people, and what belongs to them. */
    public record Ids(UUID first, UUID second, UUID introduction, UUID partnership, UUID role) {
    }

    public static ObjectNode of(Operation operation, Ids ids) {
        var body = (ObjectNode) operation.requestExample()
                .orElseThrow(() -> new IllegalStateException(operation + " has no request example"))
                .deepCopy();
        body.remove("id");
        body.remove("incumbentId");
        Map.of("personId", ids.first(), "fromPersonId", ids.first(), "toPersonId", ids.second(), "introductionId",
                ids.introduction(), "partnershipId", ids.partnership(), "roleId", ids.role())
                .forEach((field, id) -> replace(body, field, id));
        for (var unique : List.of("employeeNumber", "subject", "requisition", "userName")) {
            if (body.has(unique)) {
                body.put(unique, unique + "-" + UUID.randomUUID());
            }
        }
        var members = Arrays.asList(ids.first(), ids.second()).iterator();
        for (var list : List.of("members", "statutoryRequests", "grounds")) {
            body.path(list)
                    .forEach(item -> replace((ObjectNode) item, "personId", members.hasNext() ? members.next() : ids.first()));
        }
        return body;
    }

    private static void replace(ObjectNode body, String field, UUID id) {
        if (body.path(field).isTextual()) {
            body.put(field, id.toString());
        }
    }
}
